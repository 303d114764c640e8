import type { EntityId } from './ids.ts'
import type { Span } from './Span.ts'

/** What a statement says to be so, where it can be typed. States hold at a time, events happen in a window; names follow ACLED, PLOVER and FM 3-90-1. */
export type Predicate =
  | 'CONTROLS'
  | 'CONTESTED'
  | 'PRESENT'
  | 'HOLDS'
  | 'ENCIRCLED'
  | 'STRENGTH'
  | 'DEPLOYS'
  | 'STATUS'
  | 'ADVANCES'
  | 'SEIZES'
  | 'WITHDRAWS'
  | 'CLASHES'
  | 'REPELS'
  | 'STRIKES'
  | 'INTERCEPTS'
  | 'LOSSES'
  | 'ORDERS'
  | 'INTENDS'
  | 'RESPONSIBLE'
  | 'DEPICTS'

/** A part of a place that has no name of its own. A headquarters or a station is a BUILDING; DISTRICT is any one district. */
export type Part = 'NORTH' | 'SOUTH' | 'EAST' | 'WEST' | 'CENTRE' | 'OUTSKIRTS' | 'DISTRICT' | 'BUILDING'

/** How much of a place, from 0 (none) to 1 (all): "most" is 0.5 to 1, "70%" is 0.7 to 0.7. */
export interface Share {
  readonly min: number
  readonly max: number
  /** False when the text only says that it is held: the whole is meant, but not said. */
  readonly isStated: boolean
}

/** A number in a proposition: a value or a range, of what, and whether it counts what is there (stock) or what happens in a window (flow). */
export interface Amount {
  readonly min: number
  /** Null when the text gives a lower end alone ("at least", "over"). */
  readonly max: number | null
  /** "about", "around", "some". */
  readonly isVague: boolean
  /** "percent", "kilometre", "count" … */
  readonly unit: string
  /** The head noun of what is counted, in its dictionary form: "troop", "drone"; "casualty" is not "killed". */
  readonly of: string
  readonly flow: 'STOCK' | 'FLOW'
  /** The stretch of time that a flow is counted over, in the text's words ("week", "overnight"); null when it does not say. */
  readonly window: string | null
}

/** How far a place is surrounded: its supplies are cut, or nothing is said but that it is. */
export type Degree = 'SUPPLY_CUT'

/** PREDICTED: what will or would be. A prediction never meets a fact. */
export type Mood = 'ASSERTED' | 'PREDICTED'

/** When a proposition holds or happened: days, ISO 8601, either end null where it is open or not known. */
export interface ValidAt {
  readonly from: string | null
  readonly to: string | null
  /** STATED: the words name it. INFERRED: the day of saying or publishing. UNKNOWN: neither is known. */
  readonly basis: 'STATED' | 'INFERRED' | 'UNKNOWN'
}

/** A clause of a content that says something typed, by its words: before it is known which entities they name. Spans are of the article's text. */
export interface Frame {
  readonly predicate: Predicate
  /** Who holds, does or has it; null when the clause does not say. */
  readonly side: Span | null
  /** To whom or against whom. */
  readonly other: Span | null
  /** The phrase that says where, with its part and share. */
  readonly place: Span | null
  readonly part: Part | null
  /** False when the clause itself is negated. */
  readonly isSo: boolean
  readonly mood: Mood
  readonly share: Share | null
  readonly amount: Amount | null
  /** Of an encirclement; null for all else. */
  readonly degree: Degree | null
  /** The word that the frame hangs on. */
  readonly trigger: Span
}

/** A frame with its entities, and its polarity: that of the clause, turned round by a denial. */
export interface Proposition extends Omit<Frame, 'side' | 'other' | 'place' | 'isSo'> {
  /** The party: an ISO 3166-1 code ("UA") for a state and all its bodies, an entity's key for others; null when the text does not say. */
  readonly side: string | null
  readonly other: string | null
  readonly placeId: EntityId | null
  /** The own name of the part, where it has one ("Druhe" of "the Druhe quarter"); parts of other names are other parts. */
  readonly partName?: string
  /** 1: says that it is so. -1: says that it is not. */
  readonly polarity: 1 | -1
  /** Left out of what was stored before times were read. */
  readonly validAt?: ValidAt
  /** Only where the speaker takes an earlier word back: "withdrew his statement that nine had died". */
  readonly isRetraction?: true
}
