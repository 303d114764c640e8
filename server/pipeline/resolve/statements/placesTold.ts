import type { Entity } from '../../../domain/Entity.ts'
import { firstFrom } from '../../../domain/firstFrom.ts'
import type { Span } from '../../../domain/Span.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { armedPartiesOf, movementNamed } from './armedParties.ts'

/** A place that an article names as where something is, and how much that naming brings it into focus: 0 to 2. */
export interface PlaceTold {
  readonly place: Entity
  readonly start: number
  readonly end: number
  /** Its paragraph, by number; the headline is 0. */
  readonly paragraph: number
  readonly weight: number
  /** Its paragraph opens with it: "In Pershe, …". */
  readonly opens: boolean
}

const known = new WeakMap<ResolvedArticle, readonly PlaceTold[]>()

/**
 * The places that an article names, in text order, each with its weight: a headline and "the town of X" weigh more, a place that only locates another or a road's end less. A
 * dateline counts where nothing else does. Left out are countries, capitals that stand for a government, outlets and agencies, and where a speaker sits ("the ministry in X", "the governor of X"). Of
 * those who speak only witnesses stand where it happened. Worked out once an article.
 */
export function placesTold(article: ResolvedArticle): readonly PlaceTold[] {
  const found = known.get(article) ?? tellPlaces(article)
  known.set(article, found)
  return found
}

function tellPlaces(article: ResolvedArticle): readonly PlaceTold[] {
  const { text, mentions, sources, entityOf } = article
  const told: PlaceTold[] = []
  let paragraph = 0
  let from = 0
  for (const { start, end, type, entityId } of mentions) {
    for (let at = text.indexOf('\n', from); at >= 0 && at < start; at = text.indexOf('\n', from)) {
      paragraph++
      from = at + 1
    }
    const place = type === 'NAME' && entityId !== null ? entityOf(entityId) : null
    if (place === null || !isWeighed(place) || isMovement(place, article)) continue
    const around = {
      place,
      before: text.slice(Math.max(from, start - 60), start),
      after: text.slice(end, end + 40),
      name: text.slice(start, end),
    }
    const plain = weightOf(around, paragraph === 0)
    const weight = plain > WEIGHTS.aside && isOfSpeaker({ start, end }, text, sources) ? WEIGHTS.aside : plain
    const opens = weight > WEIGHTS.aside && OPENING.test(text.slice(from, start))
    if (weight > 0) told.push({ place, start, end, paragraph, weight, opens })
  }
  return told
}

/** "A doctor in X said", "a trader who fled to X said", "In X, a general said": where a speaker is, unless he is of that place ("residents of X said"). */
function isOfSpeaker({ start, end }: Span, text: string, sources: readonly Span[]): boolean {
  const after = sources[firstFrom(sources, start)]
  const inside = sources[firstFrom(sources, start + 1) - 1]
  if (inside !== undefined && inside.start < start && inside.end >= end) return !isWitness(text.slice(inside.start, start))
  const lead = after === undefined || after.start < end ? '' : text.slice(end, Math.min(after.start, end + 5))
  const isLed = /^, $/.test(lead) && LED.test(text.slice(Math.max(0, start - 24), start))
  return after !== undefined && isLed && isOffice(text.slice(after.start, after.end))
}

const LED = /(?:^|[.!?”"\n] ?)(?:In|At|From|Speaking in|Speaking from) (?:the (?:\p{Ll}+ )?(?:of )?)?$/u

/** Whether words before a place tell of somebody who lives, works or looks on there: "a fisherman in", and not "a fisherman who fled to". */
export function isWitness(before: string): boolean {
  return WITNESS.test(before) && !MOVED.test(before)
}

/** Whether words for a speaker tell of somebody who speaks for a body, or from a desk. */
export function isOffice(words: string): boolean {
  return OFFICE.test(words)
}

const WITNESS =
  /\b(?:residents?|villagers?|townspeople|locals?|inhabitants?|farmers?|fisher(?:man|men|woman|women)|shop ?keepers?|traders?|vendors?|miners?|herders?|herdsm[ae]n|shepherds?|priests?|pastors?|imams?|monks?|nuns?|witness(?:es)?|eyewitness(?:es)?|survivors?|neighbou?rs?|elders?|chiefs? of the village|drivers?|bakers?|people|famil(?:y|ies)|grandmothers?|(?:wo)?m[ae]n|mothers?|fathers?|teachers?|students?|pharmacists?|onlookers?|passers-by|guards?)\b/i
const MOVED =
  /\b(?:fled|flee|fleeing|reached|arrived|arriving|escaped|displaced|left|crossed|walked|drove|drives|speaking|spoke|phone|telephone|exile|bound|visiting|camps?)\b/i
const OFFICE =
  /\b(?:spokes\p{L}+|minist\p{L}+|generals?|colonels?|majors?|brigadiers?|commanders?|admirals?|officers?|officials?|presidents?|premiers?|governors?|ambassadors?|diplomats?|analysts?|experts?|researchers?|leaders?|chiefs?|heads?|envoys?|lawmakers?|senators?|chancellors?|secretar\p{L}+|government|army|navy|police|court|prosecutors?|commission|agency|department|command|headquarters|he|she|they|it)\b/iu

/** "Shabaab", taken for a place that nobody knows; a town of a movement's name where that movement is told of. */
function isMovement({ name, placeKind }: Entity, article: ResolvedArticle): boolean {
  const [movement] = movementNamed(name, article.gazetteer)
  return movement !== undefined && (placeKind === null || armedPartiesOf(article).movements.has(movement))
}

/** Countries and areas are parties and settings more often than places where something is. */
export function isWeighed({ kind, placeKind }: Entity): boolean {
  return kind === 'PLACE' && placeKind !== 'COUNTRY' && placeKind !== 'AREA'
}

interface Naming {
  readonly place: Entity
  readonly before: string
  readonly after: string
  readonly name: string
}

function weightOf({ place, before, after, name }: Naming, isHeadline: boolean): number {
  if (OUTLET.test(after) || SEAT.test(before) || RULERS.test(before) || OWNER.test(after)) return 0
  const isWhere = LOCATIVE.test(before)
  if (isCapital(place) && !isWhere) return 0
  if (isDateline(before, after, name)) return WEIGHTS.dateline
  // What nobody knows is a place where something is at it or done to it; else it may be anything.
  const isSure = place.placeKind !== null || isWhere || DONE_TO.test(before)
  if (!isSure || TO_COME.test(before) || BEARING.test(before) || ENDS.test(before)) return WEIGHTS.aside
  if (NEARBY.test(before)) return WEIGHTS.near
  if (place.placeKind === 'REGION') return WEIGHTS.near
  return isHeadline || SETTLEMENT.test(before) || SETTLEMENT_AFTER.test(after) ? WEIGHTS.topic : WEIGHTS.plain
}

const OPENING = /^(?:In|At|Near|Outside|Around) (?:the )?(?:\p{Ll}+ )?(?:(?:town|city|village) of )?$/u

/** Set on the stories of rival claims that rules may learn from. */
export const WEIGHTS = { dateline: 0, aside: 0.05, near: 0.6, plain: 1, topic: 2 }

/** "ALEPPO, Sept 8", "Harbin, 12 October 2026 (Agency)": at the head of a line, before a day, a bracket or a dash. */
function isDateline(before: string, after: string, name: string): boolean {
  if (before.trim() !== '') return CREDITS.test(after)
  return (name.length > 1 && name === name.toUpperCase()) || /^,? ?(?:[^.\n]{0,16}[ ,])?(?:\d|\(|[-–—] )/.test(after)
}

/** "The Druhe Gazette, Pershe, Wednesday June 10, 2026": all that the line says. */
const CREDITS = /^,? (?:\p{L}+day,? )?(?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}\.?),? \d{4}(?:\n|$)/u
/** "Volga News Agency", "the Nile Wire". */
const OUTLET =
  /^(?:['’]s)? (?:\p{Lu}\p{L}+ )?(?:News|Wire|Times|Post|Herald|Courier|Agency|Press|Radio|TV|Television|Tribune|Gazette|Institute|University)\b/u
/** A name that only says whose people they are: "Pershe fighters", "the Pershe government". */
const OWNER =
  /^(?:['’]s)? (?:\p{Ll}+ )?(?:fighters|forces|troops|army|armies|rebels|soldiers|militia|militias|military|authorities|officials?|police|government|governor|mayor|men|people|residents|administration|council|ministry|officers?|leaders?|commanders?|spokes\p{L}+|hospital said)\b/u
/** Where somebody speaks, or what he is in charge of: nothing happens there. */
const SEAT =
  /\b(?:spokes\p{L}+|ministry|ministries|ministers?|offices?|analysts?|researchers?|diplomats?|officials?|embassy|agency|institute|university|think tank|studio|newspaper|reporters|journalists|speaking|governors?|mayors?|heads?|chief|chairman|administration|commissioner|prosecutors?|based|governs? it|bishop|court|exile)\b[^.;:\n]{0,24}\b(?:in|at|of|for|from) (?:the )?$/iu
/** "The government in X", but not "government troops in X". */
const RULERS = /\b(?:government|junta|presidency|parliament|regime|authorities) (?:in|of|at) (?:the )?$/iu
const LOCATIVE =
  /\b(?:[Ii]n|inside|into|[Aa]cross|over|[Tt]hroughout|within|near|outside|around|above|below|along|beyond|towards?|to|[Aa]t|on|entered|reached|shelled|struck|bombed|hit|(?:all|most|part|parts|half|town|city|village|streets|outskirts|bazaar|market|port|harbour|airport|hospital|centre|center|skies|coast) of) (?:the )?(?:\p{L}+ )?$/u
const DONE_TO =
  /\b(?:captur|seiz|tak|took|storm|retook|retak|left|leav|los|held|hold|control|attack|besieg|surround|free|liberat|raid|flee|fled|evacuat|abandon|occup|defend|destroy|level|flood|buri|burn|loot|patrol)\p{Ll}{0,6} (?:the )?$/u
/** "His flag would fly over X": nothing has happened there. */
const TO_COME = /\b(?:will|would|plans? to|wants? to|vowed to|threaten\p{Ll}{0,3} to) (?:\p{Ll}{1,20} ){0,4}$/u
const BEARING =
  /(?:,|\b(?:just|kilomet(?:re|er)s?|km|miles?)) (?:to the )?(?:(?:north|south)?-?(?:east|west)|north|south|northeast|northwest|southeast|southwest|away)? ?(?:of|from) (?:the (?:town|city|village) of )?$/i
/** "Near X": beside it, and not it. */
const NEARBY = /\b(?:near|towards?|outside|around|beyond) (?:the )?(?:(?:town|city|village|settlement) of )?$/i
/** The end of a way, or where somebody came from: "bound for X", "the road to X", "from X". */
const ENDS =
  /\b(?:(?:bound|left|leaving|head\p{Ll}{1,3}|sail\p{Ll}{1,3}|set out|made) for|(?:flew|flown|travell?ed|sent|headed|drove|back|fled) to|on the way to|en route to|(?:road|highway|route|railway|line)(?: \p{L}+)? (?:to|from|for)|via|from) (?:the )?$/iu
const SETTLEMENT = /\b(?:town|city|village|settlement|hamlet) (?:of |called |named )?$/i
const SETTLEMENT_AFTER = /^, (?:an?|the|once an?) (?:\p{L}+[ -]){0,3}(?:town|city|village|port|settlement)\b/iu

/** The city of government, which stands for it more often than for itself. */
export function isCapital({ country, parentKey, placeKind }: Entity): boolean {
  return country !== null && parentKey === `place/country/${country}` && placeKind === 'CITY'
}

/** "East of Pershe", "ten kilometres from Druhe": a name that only says where something else is. */
export function onlyLocates({ start }: Span, { text }: ResolvedArticle): boolean {
  return BEARING.test(text.slice(Math.max(0, start - 24), start))
}
