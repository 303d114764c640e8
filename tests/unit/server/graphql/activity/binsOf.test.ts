import { expect, test } from 'vitest'
import { binsOf, intervalFor } from '../../../../../server/graphql/activity/binsOf.ts'

test('weeks run from Monday to Sunday, and a week without anything stands there too', () => {
  expect(binsOf(['2025-03-20', '2025-03-05'], 'WEEK')).toEqual([
    { from: '2025-03-03', to: '2025-03-09' },
    { from: '2025-03-10', to: '2025-03-16' },
    { from: '2025-03-17', to: '2025-03-23' },
  ])
})

test('months and years follow the calendar', () => {
  expect(binsOf(['2024-01-31', '2024-03-01'], 'MONTH').map(({ to }) => to)).toEqual(['2024-01-31', '2024-02-29', '2024-03-31'])
  expect(binsOf(['2023-12-31', '2024-01-01'], 'YEAR')).toEqual([
    { from: '2023-01-01', to: '2023-12-31' },
    { from: '2024-01-01', to: '2024-12-31' },
  ])
})

test('without days there are no bins', () => {
  expect(binsOf([], 'DAY')).toEqual([])
})

test.each([
  ['2025-01-01', '2025-03-31', 'DAY'],
  ['2025-01-01', '2026-06-01', 'WEEK'],
  ['2016-01-01', '2025-01-01', 'MONTH'],
  ['1900-01-01', '2025-01-01', 'YEAR'],
])('from %s to %s the shortest interval of at most 120 bins is a %s', (first, last, interval) => {
  expect(intervalFor([last, first], 120)).toBe(interval)
  expect(binsOf([first, last], intervalFor([first, last], 120)).length).toBeLessThanOrEqual(126)
})
