import type { PageRequest } from '../../domain/filters.ts'
import type { PageModel } from '../models.ts'

/** A page of a list that is held in memory. The cursor names the row it leads on from; one that is gone starts anew. */
export function pageOfList<Row>(list: readonly Row[], { first, after }: PageRequest, keyOf: (row: Row) => string): PageModel<Row> {
  const start = after === null ? 0 : list.findIndex((row) => keyOf(row) === after) + 1
  const rows = list.slice(start, start + first)
  return { rows, cursors: rows.map(keyOf), hasNextPage: start + first < list.length, hasPreviousPage: start > 0, totalCount: list.length }
}
