import type { Days } from '../../state/address.ts'

/** A stretch of days (ISO 8601) that is drawn as one bar. */
export interface Bin {
  readonly from: string
  readonly to: string
}

/** The chosen bins, by their numbers, both ends included. */
export interface Brush {
  readonly first: number
  readonly last: number
}

/** A window slides: its days are from … to. Or it grows: all that was known on a day. */
export type WindowWay = 'slides' | 'grows'

/** The bins that the days of an address fall into; null when these limit nothing. A window that grows begins with the first bin, or where its days do. */
export function brushOf({ from, to, asof }: Days, bins: readonly Bin[], way: WindowWay): Brush | null {
  const until = way === 'grows' ? asof : to
  if (until === null && (way === 'grows' || from === null)) return null
  const end = bins.length - 1
  const first = from === null ? 0 : clamp(binAt(from, bins), end)
  return { first, last: until === null ? end : Math.max(first, clamp(binAt(until, bins), end)) }
}

/** The days of the chosen bins, as the address has them: of a window that slides both ends, of one that grows the day as of which. */
export function daysOf({ first, last }: Brush, bins: readonly Bin[], way: WindowWay): Partial<Days> {
  const to = bins[last]?.to ?? null
  return way === 'grows' ? { asof: to } : { from: bins[first]?.from ?? null, to }
}

/** Whether the days of an address are those of whole bins: only then do the bins tell how much they hold. */
export function isOfWholeBins(days: Days, bins: readonly Bin[], way: WindowWay): boolean {
  const brush = brushOf(days, bins, way)
  const isLimitedElse = (way === 'grows' ? days.to : days.asof) !== null
  if (brush === null || isLimitedElse) return !isLimitedElse
  const isEdge = (day: string | null, bin: Bin | undefined, end: 'from' | 'to') => day === null || day === bin?.[end]
  return isEdge(days.from, bins[brush.first], 'from') && isEdge(way === 'grows' ? days.asof : days.to, bins[brush.last], 'to')
}

/** The days once the window moves the other way: what it ended with is what was known by then, and the other way round. */
export function turnedTo(way: WindowWay, brush: Brush | null, bins: readonly Bin[]): Days {
  if (brush === null) return { from: null, to: null, asof: null }
  const last = bins[brush.last]?.to ?? null
  if (way === 'grows') return { from: null, to: null, asof: last }
  return { from: bins[Math.max(0, brush.last - usualWidth(bins.length) + 1)]?.from ?? null, to: last, asof: null }
}

/** The brush moved by so many bins, as wide as before; it stops at both ends. */
export function movedBy({ first, last }: Brush, steps: number, count: number): Brush {
  const allowed = Math.min(Math.max(steps, -first), count - 1 - last)
  return { first: first + allowed, last: last + allowed }
}

/** The brush with its end moved by so many bins; it keeps one bin at least. */
export function stretchedBy({ first, last }: Brush, steps: number, count: number): Brush {
  return { first, last: Math.min(Math.max(last + steps, first), count - 1) }
}

/** The brush with its beginning moved by so many bins; it keeps one bin at least. */
export function begunBy({ first, last }: Brush, steps: number): Brush {
  return { first: Math.min(Math.max(first + steps, 0), last), last }
}

/** The brush between two bins, in whichever order. */
export function brushBetween(one: number, other: number): Brush {
  return { first: Math.min(one, other), last: Math.max(one, other) }
}

/** What a replay shows after this brush; null at the end. Without one it begins with the first bin, or with an eighth of them. */
export function stepAfter(brush: Brush | null, way: WindowWay, count: number): Brush | null {
  if (brush === null) return { first: 0, last: way === 'grows' ? 0 : Math.min(usualWidth(count), count) - 1 }
  if (brush.last >= count - 1) return null
  return way === 'grows' ? stretchedBy(brush, 1, count) : movedBy(brush, 1, count)
}

/** The brush one step back; null at the beginning. */
export function stepBefore({ first, last }: Brush, way: WindowWay): Brush | null {
  if (way === 'grows') return last === first ? null : { first, last: last - 1 }
  return first === 0 ? null : { first: first - 1, last: last - 1 }
}

/** How many bins a window has that nobody has drawn yet. */
function usualWidth(count: number): number {
  return Math.max(1, Math.round(count / 8))
}

/** The bin that a day is in: the first that does not end before it; one too far for a day after them all. */
function binAt(day: string, bins: readonly Bin[]): number {
  const at = bins.findIndex(({ to }) => to >= day)
  return at < 0 ? bins.length : at
}

function clamp(index: number, end: number): number {
  return Math.min(Math.max(index, 0), Math.max(end, 0))
}
