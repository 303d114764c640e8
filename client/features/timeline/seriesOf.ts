import { topicWords } from '../claims/words.ts'
import type { DatedMoment } from './useTimeline.ts'

/** Values of one measure: of one party's share of one place, or of numbers that count the same of one party in one place. */
export interface Series {
  readonly kind: 'share' | 'amount'
  readonly title: string
  readonly points: readonly { readonly moment: DatedMoment; readonly value: number }[]
  /** The value at the top of the plot. */
  readonly most: number
  readonly written: (value: number) => string
}

const numbers = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 })

/** The shares and the numbers in a speaker's words, each measure apart; a number that stands alone is no series. */
export function seriesOf(moments: readonly DatedMoment[]): readonly Series[] {
  const shares = moments.flatMap((moment) => (moment.share == null ? [] : [{ moment, value: moment.share }]))
  const amounts = moments.flatMap((moment) => (moment.amount == null ? [] : [{ moment, value: moment.amount }]))
  const ofShares = [
    ...Map.groupBy(shares, ({ moment: { party, claim } }) => `${party ?? 'Somebody'} in ${claim.place?.name ?? 'no place told'}`),
  ]
  const ofAmounts = [...Map.groupBy(amounts, ({ moment }) => amountTitle(moment))]
  return [
    ...ofShares.map(([title, points]): Series => ({ kind: 'share', title, points, most: 1, written: inPercent })),
    ...ofAmounts
      .filter(([, points]) => points.length > 1)
      .map(([title, points]): Series => {
        const most = Math.max(1, ...points.map(({ value }) => value))
        return { kind: 'amount', title, points, most, written: (value) => numbers.format(value) }
      }),
  ]
}

/** What is counted, of whom, and where: only numbers of one title stand in one plot. */
function amountTitle({ measure, party, claim }: DatedMoment): string {
  const what = measure ?? topicWords[claim.topic]
  return [`${what.slice(0, 1).toUpperCase()}${what.slice(1)}`, party, claim.place?.name].filter((part) => part != null).join(', ')
}

function inPercent(share: number): string {
  return `${Math.round(share * 100)} %`
}
