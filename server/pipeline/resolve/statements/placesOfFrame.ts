import type { Entity } from '../../../domain/Entity.ts'
import type { ResolvedMention } from '../../../domain/Mention.ts'
import type { Frame, Proposition } from '../../../domain/Proposition.ts'
import { overlaps, type Span, textOf } from '../../../domain/Span.ts'
import type { About } from '../../../domain/Statement.ts'
import { mentionsIn, type ResolvedArticle } from '../ResolvedArticle.ts'
import { asPart, type FramePlace } from './asPart.ts'
import { groundTold } from './groundTold.ts'
import { partNameOf } from './partNameOf.ts'
import { placeInFocus } from './placeInFocus.ts'
import { placeOfReport } from './placeOfReport.ts'
import { placeOfSuch } from './placeOfSuch.ts'
import { besideWater, hubOfRoad } from './placeOnWay.ts'
import { isWeighed, onlyLocates, placesTold, WEIGHTS } from './placesTold.ts'
import { placeUntold } from './placeUntold.ts'

/**
 * The places of a frame, one for each that its phrase names ("Pershe and Druhe are surrounded"). A phrase without a name ("the bridge", "the town") stands for the
 * last such thing that was named; a frame without a phrase happens at the nearest place that the statement is about, else at the one in focus. What is told as a quarter, a barracks
 * or the like, and lies in no gazetteer, is a part of the town in focus.
 */
export function placesOfFrame(frame: Frame, said: SaidOf, article: ResolvedArticle): readonly FramePlace[] {
  const pointed = groundTold(frame, said.before, article)
  if (pointed !== null) return [pointed]
  const isUnknown = frame.place !== null && namedIn(frame.place, article).length === 0
  return distinct(placesMeant(frame, said, article).map((place) => asPart({ place, frame, isUnknown }, article)))
}

/** What a statement is about, the words that name its speaker, and what those before it told. */
interface SaidOf {
  readonly about: readonly About[]
  readonly source: readonly Span[]
  readonly before: readonly Proposition[]
}

function placesMeant(frame: Frame, { about, source, before }: SaidOf, article: ResolvedArticle): readonly (Entity | null)[] {
  const places = about
    .filter((told) => isPlace(told, article))
    .flatMap(({ entityId, basis }) => ({ entity: article.entityOf(entityId), basis }))
  const hub = frame.predicate === 'ENCIRCLED' && frame.place !== null ? hubOfRoad(frame.place, article) : null
  if (hub !== null) return [hub]
  const named = frame.place === null ? [] : namedIn(frame.place, article)
  const chosen = named.filter(({ id }) => places.some(({ entity }) => entity?.id === id))
  const [own] = chosen.length > 0 ? chosen : named
  if (own !== undefined) {
    const beside = own.placeKind === 'WATER' && frame.place !== null ? besideWater(frame.place, article) : null
    return beside !== null ? [beside] : chosen.length > 0 ? chosen : [own]
  }
  const such = frame.place === null ? null : placeOfSuch(frame.place, article)
  if (such !== null) return [such]
  const inContent = places.flatMap(({ entity, basis }) =>
    basis === 'IN_CONTENT' && entity !== null && !isOnlyWhose(entity, frame, article) ? [entity] : [],
  )
  const sentence = article.sentences.find((span) => overlaps(span, frame.trigger)) ?? frame.trigger
  const weights = new Map(inContent.map((place) => [place, weightIn(sentence, place, article)]))
  const where = inContent.filter((place) => (weights.get(place) ?? 0) > WEIGHTS.aside)
  const near = nearest({ sentence, trigger: frame.trigger }, where, article) ?? where[0]
  if (near !== undefined) return [near]
  const untold = placeUntold({ frame, sentence, source, before }, article)
  if (untold !== null) return [untold]
  const focus = placeInFocus(sentence.end, article)
  const aside = inContent.find((place) => (weights.get(place) ?? 0) > 0)
  return [focus ?? aside ?? places.find(({ basis }) => basis === 'INHERITED')?.entity ?? placeOfReport(article)]
}

/** "Ruritanian rockets struck no clinic": a country that only tells whose they are, in a clause that names a thing there. */
function isOnlyWhose({ id, placeKind }: Entity, { side, place, trigger }: Frame, { mentions, sentences }: ResolvedArticle): boolean {
  if (placeKind !== 'COUNTRY' || side === null || place === null) return false
  const sentence = sentences.find((span) => overlaps(span, trigger))
  const named = sentence === undefined ? [] : mentionsIn(mentions, sentence).filter(({ entityId }) => entityId === id)
  return named.length > 0 && named.every((mention) => overlaps(mention, side))
}

/** How much a sentence makes of a place as where something is: 1 for those that are never weighed, as countries are. */
function weightIn({ start, end }: Span, place: Entity, article: ResolvedArticle): number {
  const told = placesTold(article).filter((each) => each.place.id === place.id && each.start >= start && each.end <= end)
  if (told.length > 0) return Math.max(...told.map(({ weight }) => weight))
  return isWeighed(place) &&
    mentionsIn(article.mentions, { start, end }).some(({ entityId, type }) => entityId === place.id && type === 'NAME')
    ? 0
    : 1
}

function distinct(places: readonly FramePlace[]): readonly FramePlace[] {
  return places.filter(
    (place, at) => places.findIndex((other) => other.placeId === place.placeId && other.partName === place.partName) === at,
  )
}

/** A place, by its name where it is in the content: "the airport" is no country, and "the town" is looked for by what was told. */
function isPlace({ entityId, nameUsed, basis }: About, { entityOf }: ResolvedArticle): boolean {
  const entity = entityOf(entityId)
  return entity?.kind === 'PLACE' && (nameUsed !== null || (entity.placeKind !== 'COUNTRY' && basis === 'INHERITED'))
}

/** The places that a phrase names, each once; countries only where nothing smaller is, and none that only says where another is. */
function namedIn(span: Span, article: ResolvedArticle): Entity[] {
  const mentions = mentionsIn(article.mentions, span).filter(
    ({ type, start, end }) => type !== 'NOMINAL' || LAND.test(textOf(article.text, { start, end })),
  )
  const names = mentions.filter(({ type }) => type !== 'PRONOUN')
  // "Announced its capture" tells a place by a pronoun; "its offensive" tells whose.
  const told = names.length > 0 ? names : mentions.filter(({ end }) => end >= span.end)
  const places = told.flatMap((mention): { readonly place: Entity; readonly locates: boolean }[] => {
    const entity = mention.entityId === null ? null : article.entityOf(mention.entityId)
    const isOther = entity?.placeKind === 'COUNTRY' && mention.type === 'NOMINAL' && !REALM.test(textOf(article.text, mention))
    return entity?.kind === 'PLACE' && !isOther ? [{ place: entity, locates: onlyLocates(mention, article) }] : []
  })
  const own = places.some(({ locates }) => !locates) ? places.filter(({ locates }) => !locates) : places
  const small = own.filter(({ place }) => place.placeKind !== 'COUNTRY')
  if (own.length === 0) return names.flatMap((mention) => sameNamed(mention, article) ?? [])
  return [...new Set((small.length > 0 ? small : own).map(({ place }) => place))]
}

/** A name that was taken for a person here, and for a place elsewhere in the article. */
function sameNamed({ start, end, type }: ResolvedMention, { text, mentions, entityOf }: ResolvedArticle): Entity | null {
  const name = text.slice(start, end)
  if (type !== 'NAME' || name.includes(' ')) return null
  for (const other of mentions) {
    const isSame = other.entityId !== null && other.end - other.start === end - start && text.startsWith(name, other.start)
    const entity = isSame && other.entityId !== null ? entityOf(other.entityId) : null
    if (entity?.kind === 'PLACE' && entity.placeKind !== 'COUNTRY') return entity
  }
  return null
}

const REALM = /\b(?:country|nation|state|republic|kingdom|land|soil|territory)\b/i
/** Descriptions that a chain of coreference may tell; "the town" and "the port" are looked for by what was told. */
const LAND = /\b(?:country|nation|state|republic|kingdom|land|soil|territory|region|province|district|governorate|county|island|area)$/i

interface Around {
  readonly sentence: Span
  readonly trigger: Span
}

/** Of several places, the one whose mention in the trigger's sentence stands nearest to it. */
function nearest({ sentence, trigger }: Around, places: readonly Entity[], { mentions }: ResolvedArticle): Entity | undefined {
  let best: { readonly place: Entity; readonly distance: number } | null = null
  for (const { entityId, start } of mentionsIn(mentions, sentence)) {
    const place = places.find(({ id }) => id === entityId)
    const distance = Math.abs(start - trigger.start)
    if (place !== undefined && (best === null || distance < best.distance)) best = { place, distance }
  }
  return best?.place
}

/**
 * Whether a phrase names a person and no place: "captured Ada Roe" takes no ground. Unknown towns are often taken for bodies; where only ground is meant, for people of one
 * name too.
 */
export function namesNoPlace(span: Span, mayBePerson: boolean, article: ResolvedArticle): boolean {
  const names = mentionsIn(article.mentions, span)
    .filter(({ type }) => type === 'NAME')
    .map(({ entityId, kind, end }) => ({ end, kind: (entityId === null ? null : article.entityOf(entityId)?.kind) ?? kind }))
  const isOther = names.some(({ kind, end }) => kind === 'PERSON' && end >= span.end - 1)
  if (isOther && (namedIn(span, article).length > 0 || (!mayBePerson && partNameOf(span, article) !== null))) return false
  return isOther && !names.some(({ kind }) => kind === 'PLACE') && /^\p{Lu}/u.test(textOf(article.text, span))
}
