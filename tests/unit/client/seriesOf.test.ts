import { expect, test } from 'vitest'
import { seriesOf } from '../../../client/features/timeline/seriesOf.ts'
import type { DatedMoment } from '../../../client/features/timeline/useTimeline.ts'

test('shares of one party in one place are one series, a number that stands alone is none', () => {
  const series = seriesOf([aMoment({ share: 0.5 }), aMoment({ share: 1 }), aMoment({ amount: 300 })])
  expect(series.map(({ kind, title, points, most }) => [kind, title, points.map(({ value }) => value), most])).toEqual([
    ['share', 'Norland in Karsholm', [0.5, 1], 1],
  ])
})

test('numbers on one topic stand together and reach up to the greatest', () => {
  const [numbers] = seriesOf([aMoment({ amount: 300 }), aMoment({ amount: 1200 })])
  expect([numbers?.kind, numbers?.title, numbers?.most, numbers?.written(1200)]).toEqual(['amount', 'Who holds it, Norland', 1200, '1.2K'])
})

function aMoment(values: Partial<Pick<DatedMoment, 'share' | 'amount'>>): DatedMoment {
  return {
    position: 'AFFIRMS',
    day: '2024-05-02',
    dayBasis: 'SAID',
    party: 'Norland',
    share: null,
    amount: null,
    claim: { id: 'claim-1', words: 'Norland controls Karsholm', topic: 'CONTROL', place: { id: 'entity-1', name: 'Karsholm' } },
    statement: {
      id: 'statement-1',
      form: 'INDIRECT',
      act: 'SAYS',
      words: 'so',
      saidOn: null,
      article: { id: 'article-1', publishedAt: null, outlet: null },
    },
    ...values,
  }
}
