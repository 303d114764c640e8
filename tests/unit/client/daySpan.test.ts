import { expect, test } from 'vitest'
import { daySpan, gapsOf, shareOfSpan, ticksOf } from '../../../client/features/timeline/daySpan.ts'

test('a span keeps a day free at both ends, even around one single day', () => {
  const span = daySpan(['2024-05-02'])
  expect(span && span.last - span.first).toBe(2)
  expect(span && shareOfSpan('2024-05-02', span)).toBe(0.5)
  expect(daySpan([])).toBeNull()
})

test('no more days are named than asked for, and the year stands with the first and where it changes', () => {
  const span = daySpan(['2023-12-20', '2024-01-20'])
  const ticks = span === null ? [] : ticksOf(span, 7)
  expect(ticks.length).toBeLessThanOrEqual(7)
  expect(ticks.filter(({ label }) => /\d{4}$/.test(label)).map(({ label }) => label.slice(-4))).toEqual(['2023', '2024'])
})

test('a stretch without a day is a gap when it is long, also before the first one', () => {
  const span = { first: 0, last: 100 }
  expect(gapsOf(['1970-02-10', '1970-02-12', '1970-04-01'], span)).toEqual([
    { from: 0, to: 0.4 },
    { from: 0.42, to: 0.9 },
  ])
})

test('a century is named by years that fit', () => {
  const span = daySpan(['1920-01-01', '2020-01-01'])
  expect(span && ticksOf(span, 7).length).toBeGreaterThan(2)
})
