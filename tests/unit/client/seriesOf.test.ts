import { expect, test } from 'vitest'
import { seriesOf } from '../../../client/features/timeline/seriesOf.ts'
import { aMoment } from './aMoment.ts'

test('shares of one party in one place are one series, a number that stands alone is none', () => {
  const series = seriesOf([aMoment({ share: 0.5 }), aMoment({ share: 1 }), aMoment({ amount: 300 })])
  expect(series.map(({ kind, title, points, most }) => [kind, title, points.map(({ value }) => value), most])).toEqual([
    ['share', 'Norland in Karsholm', [0.5, 1], 1],
  ])
})

test('numbers that count the same stand together and reach up to the greatest', () => {
  const [numbers] = seriesOf([aMoment({ amount: 300, measure: 'troop' }), aMoment({ amount: 1200, measure: 'troop' })])
  expect([numbers?.kind, numbers?.title, numbers?.most, numbers?.written(1200)]).toEqual([
    'amount',
    'Troop, Norland, Karsholm',
    1200,
    '1.2K',
  ])
})

test('numbers that count something else, or over another time, are never in one plot', () => {
  const night = { amount: 30, measure: 'drone in a night' }
  const week = { amount: 210, measure: 'drone in a week' }
  const series = seriesOf([aMoment(night), aMoment(week), aMoment(night)])
  expect(series.map(({ title, points }) => [title, points.length])).toEqual([['Drone in a night, Norland, Karsholm', 2]])
})
