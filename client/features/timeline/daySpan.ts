const dayLength = 86_400_000
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Days from the first to the last, as numbers of days since 1970, with a margin that keeps marks off the edges. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

/** The span that holds all these days (ISO 8601); null when there are none. */
export function daySpan(days: readonly string[]): DaySpan | null {
  const numbers = days.map(dayNumber)
  if (numbers.length === 0) return null
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)]
  const margin = Math.max(1, (last - first) * 0.04)
  return { first: first - margin, last: last + margin }
}

/** The same span with room before it for days that were spoken of later, an eighth of it and a week at least. */
export function withRoomBefore({ first, last }: DaySpan): DaySpan {
  return { first: first - Math.max(7, (last - first) / 8), last }
}

/** Where a day lies in a span, from 0 to 1. */
export function shareOfSpan(day: string, span: DaySpan): number {
  return (dayNumber(day) - span.first) / (span.last - span.first)
}

/** A day of the axis that bears its name; the year stands with the first one and where it changes. */
export interface Tick {
  readonly at: number
  readonly label: string
}

const steps = [1, 2, 7, 14, 30, 61, 91, 182, 365, 730, 1826, 3652, 9131, 36_525]

/** At most `most` days to name, evenly apart. */
export function ticksOf(span: DaySpan, most: number): readonly Tick[] {
  const step = steps.find((days) => (span.last - span.first) / days <= most) ?? 36_525
  const count = Math.floor((Math.floor(span.last) - Math.ceil(span.first)) / step) + 1
  const days = Array.from({ length: Math.max(count, 0) }, (_, index) => Math.ceil(span.first) + index * step)
  return days.map((day, index) => {
    const date = new Date(day * dayLength)
    const previous = days[index - 1]
    const isNewYear = previous === undefined || new Date(previous * dayLength).getUTCFullYear() !== date.getUTCFullYear()
    const name = `${date.getUTCDate()} ${monthNames[date.getUTCMonth()]}`
    return { at: (day - span.first) / (span.last - span.first), label: isNewYear ? `${name} ${date.getUTCFullYear()}` : name }
  })
}

/** A stretch without any day of which something is told; both ends from 0 to 1. */
export interface Gap {
  readonly from: number
  readonly to: number
}

/** Stretches without a told day, at the ends too, that are longer than three days and an eighth of the span. */
export function gapsOf(days: readonly string[], span: DaySpan): readonly Gap[] {
  const sorted = [span.first, ...new Set(days.map(dayNumber).sort((a, b) => a - b)), span.last]
  const least = Math.max(3, (span.last - span.first) / 8)
  const share = (day: number) => (day - span.first) / (span.last - span.first)
  return sorted.flatMap((day, index) => {
    const next = sorted[index + 1]
    return next === undefined || next - day <= least ? [] : [{ from: share(day), to: share(next) }]
  })
}

function dayNumber(day: string): number {
  return Date.parse(day) / dayLength
}
