import { UnusableRequestError } from '../../domain/errors.ts'
import type { DayRange } from '../../domain/filters.ts'
import { given } from './given.ts'

interface AskedDays {
  readonly from?: string | null
  readonly to?: string | null
}

/** The range of days that a filter asks for. Throws UnusableRequestError when it ends before it begins. */
export function dayRange({ from, to }: AskedDays): DayRange {
  if (from && to && from > to) {
    throw new UnusableRequestError(`The range of days ends before it begins: from ${from} to ${to}. Give the earlier day as \`from\`.`)
  }
  return given({ from, to })
}
