import type { Interval } from '../generated/resolvers.ts'

/** A stretch of calendar days (ISO 8601), both ends included. */
export interface Bin {
  readonly from: string
  readonly to: string
}

const DAY = 86_400_000
const LONGEST: Readonly<Record<Interval, number>> = { DAY: 1, WEEK: 7, MONTH: 28, YEAR: 365 }
const INTERVALS: readonly Interval[] = ['DAY', 'WEEK', 'MONTH', 'YEAR']

/** The stretches that hold these days, from the first to the last without a gap; weeks begin on Monday. None without days. */
export function binsOf(days: readonly string[], interval: Interval): readonly Bin[] {
  const sorted = days.toSorted()
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined) return []
  const bins: Bin[] = []
  for (let from = startOf(Date.parse(first), interval); from <= Date.parse(last); ) {
    const next = nextAfter(from, interval)
    bins.push({ from: written(from), to: written(next - DAY) })
    from = next
  }
  return bins
}

/** The shortest interval that divides these days into so many stretches at most; years when none does. */
export function intervalFor(days: readonly string[], most: number): Interval {
  const sorted = days.toSorted()
  const length = (Date.parse(sorted.at(-1) ?? '') - Date.parse(sorted[0] ?? '')) / DAY + 1 || 0
  return INTERVALS.find((interval) => Math.ceil(length / LONGEST[interval]) + (interval === 'DAY' ? 0 : 1) <= most) ?? 'YEAR'
}

/** The first day of the stretch that a day is in. */
function startOf(day: number, interval: Interval): number {
  const date = new Date(day)
  switch (interval) {
    case 'DAY':
      return day
    case 'WEEK':
      return day - ((date.getUTCDay() + 6) % 7) * DAY
    case 'MONTH':
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)
    case 'YEAR':
      return Date.UTC(date.getUTCFullYear(), 0, 1)
  }
}

function nextAfter(start: number, interval: Interval): number {
  const date = new Date(start)
  if (interval === 'MONTH') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
  if (interval === 'YEAR') return Date.UTC(date.getUTCFullYear() + 1, 0, 1)
  return start + LONGEST[interval] * DAY
}

function written(day: number): string {
  return new Date(day).toISOString().slice(0, 10)
}
