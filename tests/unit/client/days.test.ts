import { expect, test } from 'vitest'
import { dayInWords } from '../../../client/components/days.ts'

test.each([
  ['2025-11-27', '27 Nov 2025'],
  ['2025-11', 'Nov 2025'],
  ['XXXX-11-02', '2 Nov, year not told'],
  ['2025-11-17/2025-11-23', '17 Nov 2025 to 23 Nov 2025'],
  ['2025', '2025'],
  ['2025-11-27T10:00', '2025-11-27T10:00'],
])('%s reads %s', (edtf, words) => {
  expect(dayInWords(edtf)).toBe(words)
})
