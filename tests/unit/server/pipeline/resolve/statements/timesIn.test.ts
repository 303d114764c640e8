import { expect, test } from 'vitest'
import { timeIn } from '../../../../../../server/pipeline/resolve/statements/timesIn.ts'

/** A Wednesday. */
const day = '2026-06-10'

test.each([
  ['on Monday', '2026-06-08', '2026-06-08'],
  ['on Wednesday', day, day],
  ['from April 7 to April 9', '2026-04-07', '2026-04-09'],
  ['between 28 May and 2 June', '2026-05-28', '2026-06-02'],
  ['between April 7 and 9', '2026-04-07', '2026-04-09'],
  ['by Sunday evening', null, '2026-06-07'],
  ['since Friday', '2026-06-05', day],
  ['on the night of March 14', '2026-03-14', '2026-03-14'],
  ['on 3 July', '2025-07-03', '2025-07-03'],
  ['on July 3, 2024', '2024-07-03', '2024-07-03'],
  ['the attack of the seventh', null, null],
  ['on the evening of the seventh', '2026-06-07', '2026-06-07'],
  ['until the 4th', null, '2026-06-04'],
  ['there was no fighting last night', '2026-06-09', day],
  ['yesterday', '2026-06-09', '2026-06-09'],
  ['today', day, day],
  ['in the past week', '2026-06-03', day],
  ['in the first six months of the year', '2026-01-01', '2026-06-30'],
  ['in January', '2026-01-01', '2026-01-31'],
  ['since the start of February', '2026-02-01', day],
  ['in 2014', '2014-01-01', '2014-12-31'],
  ['the 14th brigade took the hill', null, null],
  ['they may leave', null, null],
])('the time of “%s”', (words, from, to) => {
  expect(timeIn(words, day)).toEqual(from === null && to === null ? null : { from, to })
})

test('without a day of saying only a day with its year is known', () => {
  expect(timeIn('on Monday', null)).toBeNull()
  expect(timeIn('on July 3', null)).toBeNull()
  expect(timeIn('on July 3, 2024', null)).toEqual({ from: '2024-07-03', to: '2024-07-03' })
})
