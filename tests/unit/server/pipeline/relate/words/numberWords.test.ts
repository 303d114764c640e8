import { expect, test } from 'vitest'
import { numbersInDigits } from '../../../../../../server/pipeline/relate/words/numberWords.ts'

test.each([
  ['Ninety thousand crowns', '90000 crowns'],
  ['two hundred and five lorries', '205 lorries'],
  ['sixty-one percent', '61 percent'],
  ['2.5 million voters', '2500000 voters'],
  ['three to four hundred men', '3 to 400 men'],
  ['one man and another', 'one man and another'],
  ['the tenement and the seventh hour', 'the tenement and the seventh hour'],
])('%s: %s', (words, digits) => {
  expect(numbersInDigits(words)).toBe(digits)
})
