import type { EntityId } from '../../../domain/ids.ts'
import type { Frame, Predicate, Proposition } from '../../../domain/Proposition.ts'
import { partyOfEntity, speakersOwn } from '../../../domain/partyOfEntity.ts'
import { overlaps, type Span, textOf } from '../../../domain/Span.ts'
import type { About, Act } from '../../../domain/Statement.ts'
import { mentionsIn, type ResolvedArticle } from '../ResolvedArticle.ts'
import { partyOf } from './partyOf.ts'

/** Who said it, how, and what it is about: what turns the frames of a content into propositions. */
export interface Saying {
  readonly speakerId: EntityId | null
  readonly act: Act
  readonly about: readonly About[]
}

/**
 * The propositions of a statement: its frames with their parties and places, one for each place that a phrase names ("Pershe and Druhe are
 * surrounded"), and turned round by a denial. Where a frame names no place it is the one that the statement is about; where "control" or a gain names
 * no side it is the speaker's own.
 */
export function propositionsOf(frames: readonly Frame[], saying: Saying, article: ResolvedArticle): Proposition[] {
  const seen = new Set<string>()
  return frames
    .flatMap((frame) => placesOf(frame, saying, article).map((placeId) => propositionOf(frame, placeId, saying, article)))
    .filter((proposition) => {
      const { trigger, ...said } = proposition
      const key = JSON.stringify(said)
      return seen.has(key) ? false : seen.add(key) !== undefined
    })
}

function propositionOf(frame: Frame, placeId: EntityId | null, saying: Saying, article: ResolvedArticle): Proposition {
  const { side, other, place, isSo, ...rest } = frame
  const polarity = isSo === (saying.act !== 'DENIES') ? 1 : -1
  const party = side === null ? null : partyOf(side, saying.speakerId, article)
  const isPredicted = saying.act === 'PREDICTS' || saying.act === 'WARNS'
  return {
    ...rest,
    mood: isPredicted ? 'PREDICTED' : frame.mood,
    side:
      party ??
      unnamedActor(frame, article) ??
      (side === null && OWN.has(frame.predicate) && saying.act !== 'DENIES' ? ownParty(saying, article) : null),
    other: other === null ? null : partyOf(other, saying.speakerId, article),
    placeId,
    polarity,
  }
}

/** A doer that is told but not known ("the army", "unknown gunmen"): nobody else may be taken for it. Only "rebels" and the like leave open who. */
function unnamedActor({ predicate, side }: Frame, { text }: ResolvedArticle): string | null {
  if (side === null || !ACTORS.has(predicate)) return null
  const words = textOf(text, side)
    .toLowerCase()
    .replace(/^(?:the|its|their|our|his|her) /, '')
  return OPEN.test(words) ? null : `unnamed ${words.slice(0, 40)}`
}

const ACTORS: ReadonlySet<Predicate> = new Set<Predicate>([
  'CONTROLS',
  'SEIZES',
  'ADVANCES',
  'HOLDS',
  'REPELS',
  'WITHDRAWS',
  'STRIKES',
  'RESPONSIBLE',
])
const OPEN =
  /\b(?:rebels?|fighters?|insurgents?|militants?|troops|soldiers?|forces|units?|men|nobody|no one|it|they|we|he|she|who|that|which|columns?|post|garrison|aircraft|drones?|missiles?|rockets?)\b/

/** What somebody claims without saying for whom is claimed for himself. */
const OWN: ReadonlySet<Predicate> = new Set<Predicate>(['CONTROLS', 'SEIZES', 'ADVANCES', 'HOLDS', 'REPELS', 'RESPONSIBLE'])

function ownParty({ speakerId }: Saying, article: ResolvedArticle): string | null {
  const speaker = speakerId === null ? null : article.entityOf(speakerId)
  return speaker === null ? null : (partyOfEntity(speaker) ?? speakersOwn)
}

function placesOf(frame: Frame, { about }: Saying, article: ResolvedArticle): readonly (EntityId | null)[] {
  const places = about.filter(({ entityId }) => article.entityOf(entityId)?.kind === 'PLACE').map(({ entityId }) => entityId)
  const named = frame.place === null ? [] : namedIn(frame.place, article)
  const chosen = named.filter((id) => places.includes(id))
  if (chosen.length > 0) return chosen
  const [own] = named
  if (own !== undefined && places.length === 0) return [own]
  const near = nearest(frame.trigger, places, article)
  return [near ?? places[0] ?? null]
}

/** The places that a phrase names, each once; countries only where nothing smaller is. */
function namedIn(span: Span, article: ResolvedArticle): EntityId[] {
  const mentions = mentionsIn(article.mentions, span)
  const told = mentions.some(({ type }) => type !== 'PRONOUN') ? mentions.filter(({ type }) => type !== 'PRONOUN') : mentions
  const places = told.flatMap(({ entityId }) => {
    const entity = entityId === null ? null : article.entityOf(entityId)
    return entity?.kind === 'PLACE' ? [entity] : []
  })
  const small = places.filter(({ placeKind }) => placeKind !== 'COUNTRY')
  return [...new Set((small.length > 0 ? small : places).map(({ id }) => id))]
}

/** Of several places, the one whose mention in the trigger's sentence stands nearest to it. */
function nearest(trigger: Span, places: readonly EntityId[], { mentions, sentences }: ResolvedArticle): EntityId | null {
  const sentence = sentences.find((span) => overlaps(span, trigger))
  if (sentence === undefined) return null
  let best: { readonly id: EntityId; readonly distance: number } | null = null
  for (const { entityId, start } of mentionsIn(mentions, sentence)) {
    if (entityId === null || !places.includes(entityId)) continue
    const distance = Math.abs(start - trigger.start)
    if (best === null || distance < best.distance) best = { id: entityId, distance }
  }
  return best?.id ?? null
}
