import type { Entity } from '../../../domain/Entity.ts'
import type { Frame, Proposition } from '../../../domain/Proposition.ts'
import { type Span, textOf } from '../../../domain/Span.ts'
import { mentionsIn, type ResolvedArticle } from '../ResolvedArticle.ts'
import { placeOfEvent, placeOfSuch } from './placeOfSuch.ts'
import { isOffice, isWeighed, isWitness, type PlaceTold, placesTold } from './placesTold.ts'

/** A frame whose words name no place, the sentence that it stands in, and the words that name who says it. */
export interface Unplaced {
  readonly frame: Frame
  readonly sentence: Span
  readonly source: readonly Span[]
  /** What the statements before it told. */
  readonly before: readonly Proposition[]
}

/**
 * Where something happened of which the words tell no place: where its witness is ("a baker in Druhe said", "In Druhe, a baker said"), where the event was that they point at ("the
 * raid"), else where the last sentence of the paragraph told of harm or fighting. Null where nothing tells.
 */
export function placeUntold(unplaced: Unplaced, article: ResolvedArticle): Entity | null {
  return (
    whereHeard(unplaced, isWitness, article) ??
    whereAimed(unplaced, article) ??
    wherePointed(unplaced, article) ??
    whereHeard(unplaced, isMayor, article) ??
    whereContinued(unplaced, article)
  )
}

function whereHeard({ sentence, source }: Unplaced, isHeard: (words: string) => boolean, article: ResolvedArticle): Entity | null {
  const { text, mentions, entityOf } = article
  for (const span of source) {
    const words = textOf(text, span)
    if (!isHeard(words)) continue
    for (const { start, entityId, type } of mentionsIn(mentions, span)) {
      const place = type === 'NAME' && entityId !== null ? entityOf(entityId) : null
      if (place !== null && isWeighed(place) && IN.test(text.slice(span.start, start))) return place
    }
    const [such] = NEAR_SUCH.exec(words) ?? []
    const found = such === undefined ? null : placeOfSuch({ start: span.end - such.length, end: span.end }, article)
    if (found !== null) return found
  }
  return isHeard === isWitness ? whereSpoken(sentence, source, article) : null
}

const IN =
  /\b(?:in|at|near|from|on|outside|around|inside|(?:residents?|people|villagers?|inhabitants?|natives?|elders?|mayor|headm[ae]n|village chief) of) (?:the )?(?:(?:town|city|village|settlement|hamlet) of )?$/i
/** Who leads a town tells of it; governors of provinces and ministers tell of many. */
function isMayor(words: string): boolean {
  return /\b(?:mayor|headm[ae]n|village chief) of /i.test(words)
}

/** "A shepherd near | the crossing": towns are the one in focus anyway. */
const NEAR_SUCH =
  /(?<=\b(?:in|at|near|on|beside|by|from|above|below) )the (?:\p{Ll}+ )?(?:bridge|crossing|dam|port|harbour|mine|camp|airport|base|pass)$/u

/** "In Druhe, a baker said": the first words of a sentence, unless an office speaks there. */
function whereSpoken({ start }: Span, source: readonly Span[], { text, mentions, entityOf }: ResolvedArticle): Entity | null {
  const [speaker] = source
  if (speaker === undefined || speaker.start < start || !/^(?:In|At|Near|Outside) /.test(text.slice(start, start + 8))) return null
  const first = mentionsIn(mentions, { start, end: speaker.start })[0]
  const place = first?.type !== 'NAME' || first.entityId === null || first.start > start + 20 ? null : entityOf(first.entityId)
  return place !== null && isWeighed(place) && !isOffice(textOf(text, speaker)) ? place : null
}

/** Drones and missiles are brought down where those were aimed that were told of last. */
function whereAimed({ frame, before }: Unplaced, { entityOf }: ResolvedArticle): Entity | null {
  if (frame.predicate !== 'INTERCEPTS') return null
  const aimed = before.findLast(({ predicate, placeId }) => (predicate === 'STRIKES' || predicate === 'INTERCEPTS') && placeId !== null)
  return aimed === undefined || aimed.placeId === null ? null : entityOf(aimed.placeId)
}

/** "Killed in the raid", "those behind the blast": where the raid or blast was told to be. */
function wherePointed({ frame, sentence }: Unplaced, article: ResolvedArticle): Entity | null {
  const words = textOf(article.text, sentence)
  const noun = EVENT.exec(words)?.[1] ?? (frame.predicate === 'LOSSES' && OF_TOLL.test(words) ? 'toll' : null)
  return noun === null ? null : placeOfEvent(noun.toLowerCase(), sentence.start, article)
}

/** Whoever gives another number speaks of the same dead. */
const OF_TOLL = /\b(?:the (?:death )?toll|of the (?:dead|victims|wounded|injured|missing))\b/i
const EVENT =
  /\b(?:[Tt]he|that|this) (?:\p{Ll}+ ){0,2}?(attack|ambush|raid|strike|air ?strike|bombing|blast|explosion|shelling|assault|massacre|killings?|bloodshed|shooting|clash|flood|landslide|mudslide|earthquake|quake|fire|crash|collapse|accident|disaster|tragedy|catastrophe|incident)\b/u

/** The place of the last sentence before in the paragraph, or in the one before it where "he" or "it" goes on, that told of harm or fighting at a place. */
function whereContinued({ frame, sentence, source }: Unplaced, article: ResolvedArticle): Entity | null {
  if (!HAPPENING.has(frame.predicate)) return null
  const { text } = article
  const isGoingOn = source.some((span) => /^(?:he|she|it|they)$/i.test(textOf(text, span)))
  const line = text.lastIndexOf('\n', sentence.start - 1)
  const from = isGoingOn ? text.lastIndexOf('\n', line - 1) : line
  const told = placesTold(article).findLast(
    (each) => each.start > from && each.end <= sentence.start && each.weight >= 1 && tellsOfDeed(each, article),
  )
  return told?.place ?? null
}

const HAPPENING: ReadonlySet<string> = new Set(['LOSSES', 'STRIKES', 'INTERCEPTS', 'CLASHES', 'REPELS', 'RESPONSIBLE', 'DEPICTS'])

function tellsOfDeed(told: PlaceTold, { text, sentences }: ResolvedArticle): boolean {
  const sentence = sentences.find(({ start, end }) => start <= told.start && told.end <= end)
  const words = sentence === undefined ? '' : textOf(text, sentence)
  return DEED.test(words) && !TO_COME.test(words)
}

const DEED =
  /\b(?:kill|wound|injur|die|dead|death|drown|hit|struck|strik|shell|bomb|attack|ambush|fir(?:e|ed|ing)|shot|shoot|clash|fight|fought|captur|seiz|retak|retook|storm|raid|blast|explo|destroy|flood|landslide|quake|collaps|crash|buri|burn|massacre|murder|rammed|repel|advanc|withdr)\p{L}*/iu
const TO_COME = /\b(?:will|would|plans?|vowed|next|soon|wants?)\b/i
