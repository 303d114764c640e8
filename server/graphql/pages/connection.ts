import type { DayRange } from '../../domain/filters.ts'
import type { PageInfo } from '../generated/resolvers.ts'
import type { PageModel } from '../models.ts'

/** The rows of a page, each with the cursor that leads on from it. */
export function edgesOf<Row>({ rows, cursors }: PageModel<Row>): readonly { readonly node: Row; readonly cursor: string }[] {
  return rows.map((node, index) => ({ node, cursor: cursors[index] ?? '' }))
}

/** Where a page stands in its list, as the Relay specification has it. */
export function pageInfoOf({ cursors, hasNextPage, hasPreviousPage }: PageModel<unknown>): PageInfo {
  return { hasNextPage, hasPreviousPage, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null }
}

/** Whether a filter asks for days, so that undated rows are told apart from its pages. */
export function asksForDays({ from, to }: DayRange): boolean {
  return from !== undefined || to !== undefined
}
