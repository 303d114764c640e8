import { expect, test } from 'vitest'
import { binLabels, chosenDaysInWords, daysInWords } from '../../../client/features/time/timeWords.ts'

test('a range of one year names it once, one day stands alone', () => {
  expect(daysInWords('2025-03-03', '2025-04-09')).toBe('3 Mar – 9 Apr 2025')
  expect(daysInWords('2024-12-30', '2025-01-05')).toBe('30 Dec 2024 – 5 Jan 2025')
  expect(daysInWords('2025-03-03', '2025-03-03')).toBe('3 Mar 2025')
})

test('bins are named evenly apart, with the year where it begins', () => {
  const months = ['2024-11', '2024-12', '2025-01', '2025-02'].map((month) => ({ from: `${month}-01`, to: `${month}-28` }))
  expect(binLabels(months, 'MONTH', 4).map(({ words }) => words)).toEqual(['Nov 2024', 'Dec', 'Jan 2025', 'Feb'])
  expect(binLabels(months, 'MONTH', 2).map(({ index }) => index)).toEqual([0, 2])
})

test('chosen days are told with the day as of which they are known', () => {
  const none = { from: null, to: null, asof: null }
  expect(chosenDaysInWords({ ...none, from: '2025-03-03', to: '2025-03-09' })).toBe('3 Mar – 9 Mar 2025')
  expect(chosenDaysInWords({ ...none, to: '2025-03-09' })).toBe('Until 9 Mar 2025')
  expect(chosenDaysInWords({ ...none, from: '2025-03-03', asof: '2025-03-09' })).toBe('From 3 Mar 2025, as known on 9 Mar 2025')
  expect(chosenDaysInWords({ ...none, asof: '2025-03-09' })).toBe('As known on 9 Mar 2025')
})
