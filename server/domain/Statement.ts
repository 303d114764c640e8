import type { EntityId, StatementId } from './ids.ts'
import type { Proposition } from './Proposition.ts'
import type { Span } from './Span.ts'

/** DIRECT: quoted. INDIRECT: told in the reporter's words. MIXED: both. */
export type Form = 'DIRECT' | 'INDIRECT' | 'MIXED'

/** What the speaker does in saying it. The last three are kept but are never a position. */
export type Act =
  | 'SAYS'
  | 'DENIES'
  | 'CONFIRMS'
  | 'ASSESSES'
  | 'WARNS'
  | 'PREDICTS'
  | 'ORDERS'
  | 'DEMANDS'
  | 'PLEDGES'
  | 'ACKNOWLEDGES'
  | 'THINKS'
  | 'PLANS'
  | 'DECLINES'

/** The reporter's stance towards the content, as the cue tells it. */
export type Stance = 'NEUTRAL' | 'DISTANCED' | 'ENDORSED'

/** UNATTRIBUTED: reported without a source ("is believed", "reportedly"); never pinned on the nearest person. */
export type Voice = 'ATTRIBUTED' | 'UNATTRIBUTED'

/** One place in one article where something is reported as said, before its speaker is known (PARC3: source, cue, content). */
export interface Attribution {
  /** Words that name the speaker; empty when the text has none. */
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  /** One or more spans, in text order, without the quotation marks. */
  readonly content: readonly Span[]
  readonly form: Form
  readonly act: Act
  readonly stance: Stance
  readonly voice: Voice
  /** To whom it was told, when that is an outlet or agency ("told Reuters"); null when not. */
  readonly via: Span | null
  /** Index of the attribution whose content holds this one; null at the top. */
  readonly parent: number | null
  /** EDTF: "2025-11-27", "XXXX-11-02" where the text gives no year; null when the text does not say. */
  readonly saidOn: string | null
  readonly quantities: readonly Quantity[]
}

/** A number in the content, with what it counts or measures. */
export interface Quantity {
  readonly value: number
  /** The upper end of a range; null for a single value. */
  readonly max: number | null
  /** "percent", "kilometre", or "count" for things that are counted. */
  readonly unit: string
  /** What is counted or measured: "troops", "the city"; empty when the text does not say. */
  readonly of: string
}

/** An attribution with its speaker and what it is about. */
export interface Statement extends Omit<Attribution, 'via' | 'parent'> {
  readonly id: StatementId
  /** Null when the text names nobody; the source span is kept. */
  readonly speakerId: EntityId | null
  readonly about: readonly About[]
  readonly viaId: EntityId | null
  readonly parentId: StatementId | null
  /** What it says to be so, where it can be typed; empty where it cannot. */
  readonly propositions: readonly Proposition[]
}

/** IN_CONTENT: the content names it or stands for it. INHERITED: the place last in focus. */
export type AboutBasis = 'IN_CONTENT' | 'INHERITED'

/** An entity that a statement is about. */
export interface About {
  readonly entityId: EntityId
  readonly basis: AboutBasis
  /** The name that the speaker used ("Krasnoarmeysk"); null when the content does not name it. */
  readonly nameUsed: string | null
}
