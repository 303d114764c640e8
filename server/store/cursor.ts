import { UnusableRequestError } from '../domain/errors.ts'
import type { Page } from '../domain/filters.ts'

/** Where a row stands in its list: the values that the list is ordered by, text first, a number last where there is one. */
export type CursorKey = readonly (string | number)[]

function cursorOf(key: CursorKey): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url')
}

/**
 * The values that a cursor stands for.
 * @param shape the types of the values that this list is ordered by
 * @throws UnusableRequestError when the cursor is not one of this list's
 */
export function parseCursor(cursor: string, shape: readonly ('string' | 'number')[]): CursorKey {
  const key = parseArray(Buffer.from(cursor, 'base64url').toString('utf8'))
  const fits = key.length === shape.length && shape.every((type, index) => typeof key[index] === type)
  if (!fits)
    throw new UnusableRequestError(
      `"${cursor.slice(0, 80)}" is no cursor of this list: take \`after\` from the endCursor of one of its pages.`,
    )
  return key as CursorKey
}

/** A page from one row more than was asked for: that row only tells that there is more. */
export function pageOf<Row, Shown>(
  rows: readonly Row[],
  {
    first,
    totalCount,
    keyOf,
    show,
  }: { readonly first: number; readonly totalCount: number; readonly keyOf: (row: Row) => CursorKey; readonly show: (row: Row) => Shown },
): Page<Shown> {
  const shown = rows.slice(0, first)
  return {
    rows: shown.map(show),
    cursors: shown.map((row) => cursorOf(keyOf(row))),
    hasNextPage: rows.length > first,
    totalCount,
  }
}

function parseArray(json: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}
