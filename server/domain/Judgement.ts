import type { Position } from './Claim.ts'
import type { Entity } from './Entity.ts'
import type { ArticleId, JudgementId, StatementId } from './ids.ts'
import type { EntityKind } from './Mention.ts'

/** What a person decided. Entities are told as they were then, so that a judgement can be told, and applied, whatever has become of them. */
export type Decision =
  | { readonly kind: 'MERGE'; readonly keep: Entity; readonly others: readonly Entity[] }
  | { readonly kind: 'KEEP_APART'; readonly one: Entity; readonly other: Entity }
  | Split
  | { readonly kind: 'RENAME'; readonly entity: Entity; readonly name: string }
  | { readonly kind: 'RETYPE'; readonly entity: Entity; readonly to: EntityKind }
  | { readonly kind: 'FIX_SPEAKER'; readonly statement: StatementAnchor; readonly speaker: Entity | null }
  | JudgedLink

/** Mentions of one entity that are another: those with a name, in an article, or both where both are given. */
export interface Split {
  readonly kind: 'SPLIT'
  readonly entity: Entity
  /** Folded; empty: any. */
  readonly names: readonly string[]
  /** Empty: any. */
  readonly articles: readonly ArticleId[]
  readonly into: Entity
}

/** What a rule proposed between two statements, or a statement and a claim (then `to` is a telling of that claim), and a person judged. */
export interface JudgedLink {
  readonly kind: 'ACCEPT_LINK' | 'REJECT_LINK'
  readonly link: LinkKind
  readonly from: StatementAnchor
  readonly to: StatementAnchor
  /** Of a membership: how `from` stands to the claim; null for other links. */
  readonly position: Position | null
}

/** A denial and what it denies; a statement and a claim; two statements that tell one act of saying. */
export type LinkKind = 'DENIAL' | 'MEMBERSHIP' | 'ONE_TELLING'

/** What a judgement holds on to in a text, as in W3C's TextQuoteSelector and TextPositionSelector. */
export interface StatementAnchor {
  readonly articleId: ArticleId
  /** As it was when it was judged: a new revision may number otherwise. */
  readonly statementId: StatementId
  /** What is said, as it stands in the text. */
  readonly quote: string
  /** Up to 32 characters before the quote and after it. */
  readonly prefix: string
  readonly suffix: string
  /** Where the quote began in the article's text. */
  readonly start: number
  /** By what other revisions of the same article are known; left out of what was judged before these were looked for. */
  readonly revision?: AnchoredRevision
  /** Of one telling of several: where it begins, in characters from the start of the quote; 0 for the whole. */
  readonly point: number
}

/** What tells whether another article is the same one, read at another time. */
export interface AnchoredRevision {
  readonly url: string | null
  /** The file's name. */
  readonly name: string
  /** `sketchOf` of the text; empty where the address tells enough. */
  readonly sketch: readonly number[]
}

export type JudgementKind = Decision['kind']

export type { Sureness } from './Sureness.ts'

/** How a link stands with those who judge. */
export type Standing = 'PROPOSED' | 'ACCEPTED' | 'REJECTED'

/** A decision with who made it, when and why. Moments are ISO 8601 in UTC. */
export interface Judgement {
  readonly id: JudgementId
  readonly decision: Decision
  readonly madeAt: string
  readonly by: string
  /** Null when no reason was given. */
  readonly why: string | null
  /** What was decided, in plain words, with the names as they were then. */
  readonly words: string
  /** What speaks against it, in plain words, as it was when it was made. */
  readonly notes: readonly string[]
  /** Null while it holds. */
  readonly undone: { readonly at: string; readonly by: string; readonly why: string | null } | null
}
