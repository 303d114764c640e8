import type { ArticleReading } from '../../domain/ArticleReading.ts'
import type { Entity } from '../../domain/Entity.ts'
import { foldName } from '../../domain/foldName.ts'
import { kilometresBetween } from '../../domain/kilometresBetween.ts'
import { textOf } from '../../domain/Span.ts'
import type { Share } from './figures.ts'
import type { OwnReport } from './readOwnGold.ts'

/** What readings know of people and places. */
export interface KnowledgeScores {
  /** Of the places with coordinates: an entity that bears the name lies within 161 km (the distance of GeoWebNews and others). */
  readonly located: Share
  /** Of the roles: the person has an affiliation at least half of whose words the annotated role has too. */
  readonly roles: Share
}

/** Scores where readings put the places of annotated reports, and which roles they give its people. */
export function scoreKnowledge(reports: readonly OwnReport[], readings: ReadonlyMap<string, ArticleReading>): KnowledgeScores {
  let located = { right: 0, wanted: 0 }
  let roles = { right: 0, wanted: 0 }
  for (const { file, entities, roles: wanted } of reports) {
    const reading = readings.get(file)
    for (const { name, aliases, lat, lon } of entities) {
      if (lat === undefined || lon === undefined) continue
      const isNear = bearing(reading, [name, ...aliases]).some(
        ({ coordinates }) => coordinates !== null && kilometresBetween(coordinates, { lat, lon }) <= 161,
      )
      located = { right: located.right + (isNear ? 1 : 0), wanted: located.wanted + 1 }
    }
    for (const { person, role } of wanted) {
      const aliases = entities.find(({ name }) => name === person)?.aliases ?? []
      const people = new Set(bearing(reading, [person, ...aliases]).map(({ id }) => id))
      const words = wordsOf(role)
      const isGiven = (reading?.affiliations ?? []).some(({ personId, role: given }) => {
        const told = [...wordsOf(given)]
        return people.has(personId) && told.length > 0 && told.filter((word) => words.has(word)).length >= told.length / 2
      })
      roles = { right: roles.right + (isGiven ? 1 : 0), wanted: roles.wanted + 1 }
    }
  }
  return { located, roles }
}

function bearing(reading: ArticleReading | undefined, names: readonly string[]): readonly Entity[] {
  if (reading === undefined) return []
  const wanted = new Set(names.map(foldName))
  const named = new Set(
    reading.mentions.filter((mention) => wanted.has(foldName(textOf(reading.article.text, mention)))).map(({ entityId }) => entityId),
  )
  return reading.entities.filter(({ id, name, aliases }) => named.has(id) || [name, ...aliases].some((form) => wanted.has(foldName(form))))
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [])
}
