import { UnusableRequestError } from '../../domain/errors.ts'
import type { PageRequest } from '../../domain/filters.ts'

/** The most rows in one page of any list. */
export const PAGE_LIMIT = 200

interface AskedPage {
  readonly first: number
  readonly after?: string | null | undefined
}

/** The page that is asked for. Throws UnusableRequestError when `first` is out of range. */
export function pageOf({ first, after }: AskedPage): PageRequest {
  return { first: pageSize(first), after: after ?? null }
}

/** How many rows are asked for. Throws UnusableRequestError outside 0 to 200. */
export function pageSize(first: number): number {
  if (first >= 0 && first <= PAGE_LIMIT) return first
  throw new UnusableRequestError(`\`first\` is ${first}; it may be 0 to ${PAGE_LIMIT}. Ask for less, and for more with \`after\`.`)
}

/** A number between bounds. Throws UnusableRequestError, naming the argument and its limits, when it is not. */
export function within(name: string, value: number, [least, most]: readonly [number, number]): number {
  if (value >= least && value <= most) return value
  throw new UnusableRequestError(`\`${name}\` is ${value}; it may be ${least} to ${most}.`)
}
