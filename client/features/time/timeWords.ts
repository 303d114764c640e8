import { dayInWords } from '../../components/days.ts'
import type { Interval } from '../../gql/generated/graphql.ts'
import type { Days } from '../../state/address.ts'
import type { Bin, Brush } from './brush.ts'

/** One end of a bin as a day; nothing for none. */
export function binInWords(bin: Bin | undefined, end: 'from' | 'to'): string {
  return bin === undefined ? '' : dayInWords(bin[end])
}

/** The days of the chosen bins: "3 Nov 2025 – 9 Nov 2025", or the one day that they are. */
export function brushInWords({ first, last }: Brush, bins: readonly Bin[]): string {
  return daysInWords(bins[first]?.from ?? '', bins[last]?.to ?? '')
}

/** The days that an address asks for: "3 Nov – 9 Nov 2025, as known on 12 Nov 2025". */
export function chosenDaysInWords({ from, to, asof }: Days): string {
  const range =
    from !== null && to !== null
      ? daysInWords(from, to)
      : from !== null
        ? `From ${dayInWords(from)}`
        : to !== null
          ? `Until ${dayInWords(to)}`
          : null
  if (asof === null) return range ?? 'All days'
  return range === null ? `As known on ${dayInWords(asof)}` : `${range}, as known on ${dayInWords(asof)}`
}

/** Two days as a range; the year of the first one is left out where it is that of the last. */
export function daysInWords(from: string, to: string): string {
  if (from === to) return dayInWords(to)
  const begin = from.slice(0, 4) === to.slice(0, 4) ? dayInWords(from).replace(/ \d{4}$/, '') : dayInWords(from)
  return `${begin} – ${dayInWords(to)}`
}

/** A bin's name under the histogram. */
export interface BinLabel {
  readonly index: number
  readonly words: string
}

/** At most `most` names of bins, evenly apart; the year stands with the first one and where it changes. */
export function binLabels(bins: readonly Bin[], interval: Interval, most: number): readonly BinLabel[] {
  const step = Math.max(1, Math.ceil(bins.length / most))
  const named = bins.map((bin, index) => ({ bin, index })).filter(({ index }) => index % step === 0)
  return named.map(({ bin, index }, at) => {
    const isNewYear = named[at - 1]?.bin.from.slice(0, 4) !== bin.from.slice(0, 4)
    return { index, words: nameOf(bin.from, interval, isNewYear) }
  })
}

function nameOf(day: string, interval: Interval, isNewYear: boolean): string {
  if (interval === 'YEAR') return day.slice(0, 4)
  const words = dayInWords(interval === 'MONTH' ? day.slice(0, 7) : day)
  return isNewYear ? words : words.replace(/ \d{4}$/, '')
}

/** How long one bar is. */
export const intervalWords: Readonly<Record<Interval, string>> = { DAY: 'a day', WEEK: 'a week', MONTH: 'a month', YEAR: 'a year' }
