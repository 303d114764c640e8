import type { ArticleId, EntityId, OutletId, StatementId } from './ids.ts'
import type { EntityKind } from './Mention.ts'
import type { Act, Form } from './Statement.ts'

/** Days are ISO 8601 calendar days, both ends included; what is left out does not limit. */
export interface DayRange {
  readonly from?: string
  readonly to?: string
}

/** By which day a statement is listed: of saying, else the article's; the article's alone; or the day of reading. */
export type Clock = 'SAID' | 'PUBLISHED' | 'READ'

/** Which articles are listed; `text` is looked for in full text. */
export interface ArticleFilter extends DayRange {
  readonly outlets?: readonly OutletId[]
  /** Entities that the article must all mention. */
  readonly mentions?: readonly EntityId[]
  readonly text?: string
}

/** Which entities are listed: those mentioned in articles of these days and outlets; `text` is looked for in names. */
export interface EntityFilter extends DayRange {
  readonly kinds?: readonly EntityKind[]
  readonly outlets?: readonly OutletId[]
  readonly text?: string
}

/** Which statements are listed; `text` is looked for in what they say. */
export interface StatementFilter extends DayRange {
  readonly speaker?: EntityId
  readonly about?: EntityId
  readonly outlet?: OutletId
  readonly clock?: Clock
  readonly forms?: readonly Form[]
  readonly acts?: readonly Act[]
  readonly text?: string
}

/** Which nodes a graph may show. */
export interface GraphFilter extends DayRange {
  readonly kinds?: readonly NodeKind[]
  readonly outlets?: readonly OutletId[]
  /** The most nodes: 1 to 5,000. */
  readonly limit: number
}

/** What a node of a graph stands for. */
export type NodeKind = EntityKind | 'ARTICLE' | 'STATEMENT'
/** What a node of a graph is known by. */
export type NodeId = ArticleId | EntityId | StatementId

/** Which page of a list: `first` things after the cursor. */
export interface PageRequest {
  readonly first: number
  readonly after: string | null
}

/** A page, with a cursor for each of its rows. Undated rows are told apart when a range of days was asked for. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  readonly cursors: readonly string[]
  readonly hasNextPage: boolean
  readonly totalCount: number
}
