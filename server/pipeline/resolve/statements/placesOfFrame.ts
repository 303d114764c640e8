import type { Entity } from '../../../domain/Entity.ts'
import type { EntityId } from '../../../domain/ids.ts'
import type { Frame } from '../../../domain/Proposition.ts'
import { overlaps, type Span, textOf } from '../../../domain/Span.ts'
import type { About } from '../../../domain/Statement.ts'
import { mentionsIn, type ResolvedArticle } from '../ResolvedArticle.ts'
import { onlyLocates, placeInFocus, placeOfSuch } from './placeInFocus.ts'

/**
 * The places of a frame, one for each that its phrase names ("Pershe and Druhe are surrounded"). A phrase without a name ("the bridge", "the town") stands for the
 * last such thing that was named; a frame without a phrase happens at the nearest place that the statement is about, else at the one last in focus.
 */
export function placesOfFrame(frame: Frame, about: readonly About[], article: ResolvedArticle): readonly (EntityId | null)[] {
  const places = about.filter((told) => isPlace(told, article))
  const named = frame.place === null ? [] : namedIn(frame.place, article)
  const chosen = named.filter((id) => places.some(({ entityId }) => entityId === id))
  if (chosen.length > 0) return chosen
  const [own] = named
  if (own !== undefined) return [own]
  const such = frame.place === null ? null : placeOfSuch(frame.place, article)
  if (such !== null) return [such]
  const inContent = places.filter(({ basis }) => basis === 'IN_CONTENT').map(({ entityId }) => entityId)
  const near = nearest(frame.trigger, inContent, article) ?? inContent[0]
  if (near !== undefined) return [near]
  // Whoever relates it knows where the sentences around it happen.
  return [
    places[0]?.entityId ??
      (places.length < about.length && hasOnlyCountry(about, article) ? placeInFocus(frame.trigger.start, article) : null),
  ]
}

/** A place; a country only by its name: "the airport" is not one. */
function isPlace({ entityId, nameUsed }: About, { entityOf }: ResolvedArticle): boolean {
  const entity = entityOf(entityId)
  return entity?.kind === 'PLACE' && (entity.placeKind !== 'COUNTRY' || nameUsed !== null)
}

/** Its one place is a country that it does not name. */
function hasOnlyCountry(about: readonly About[], { entityOf }: ResolvedArticle): boolean {
  return about.some(({ entityId, nameUsed }) => nameUsed === null && entityOf(entityId)?.placeKind === 'COUNTRY')
}

/** The places that a phrase names, each once; countries only where nothing smaller is, and none that only says where another is. */
function namedIn(span: Span, article: ResolvedArticle): EntityId[] {
  const mentions = mentionsIn(article.mentions, span)
  const told = mentions.some(({ type }) => type !== 'PRONOUN') ? mentions.filter(({ type }) => type !== 'PRONOUN') : mentions
  const places = told.flatMap((mention): { readonly place: Entity; readonly locates: boolean }[] => {
    const entity = mention.entityId === null ? null : article.entityOf(mention.entityId)
    const isOther = entity?.placeKind === 'COUNTRY' && mention.type === 'NOMINAL' && !REALM.test(textOf(article.text, mention))
    return entity?.kind === 'PLACE' && !isOther ? [{ place: entity, locates: onlyLocates(mention, article) }] : []
  })
  const own = places.some(({ locates }) => !locates) ? places.filter(({ locates }) => !locates) : places
  const small = own.filter(({ place }) => place.placeKind !== 'COUNTRY')
  return [...new Set((small.length > 0 ? small : own).map(({ place }) => place.id))]
}

const REALM = /\b(?:country|nation|state|republic|kingdom|land|soil|territory)\b/i

/** Of several places, the one whose mention in the trigger's sentence stands nearest to it. */
function nearest(trigger: Span, places: readonly EntityId[], { mentions, sentences }: ResolvedArticle): EntityId | undefined {
  const sentence = sentences.find((span) => overlaps(span, trigger))
  if (sentence === undefined) return undefined
  let best: { readonly id: EntityId; readonly distance: number } | null = null
  for (const { entityId, start } of mentionsIn(mentions, sentence)) {
    if (entityId === null || !places.includes(entityId)) continue
    const distance = Math.abs(start - trigger.start)
    if (best === null || distance < best.distance) best = { id: entityId, distance }
  }
  return best?.id
}

/** Whether a phrase names a person and no place: "captured Ada Roe" takes no ground. Unknown towns are often taken for bodies. */
export function namesNoPlace(span: Span, article: ResolvedArticle): boolean {
  const names = mentionsIn(article.mentions, span)
    .filter(({ type }) => type === 'NAME')
    .map(({ entityId, kind, end }) => ({ end, kind: (entityId === null ? null : article.entityOf(entityId)?.kind) ?? kind }))
  const isOther = names.some(({ kind, end }) => kind === 'PERSON' && end >= span.end - 1)
  return isOther && !names.some(({ kind }) => kind === 'PLACE') && /^\p{Lu}/u.test(textOf(article.text, span))
}
