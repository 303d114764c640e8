import { expect, test } from 'vitest'
import { countsIn } from '../../../../../server/pipeline/relate/countsIn.ts'

test.each([
  ['turnout was 61 percent', [61]],
  ['two hundred lorries crossed the border', [200]],
  ['two of the forty stations were closed', [2]],
  ['the firm paid 250,000 crowns', [250_000]],
  ['at least 40 sheep drowned', []],
  ['it opened on 9 June', []],
  ['it opened at 14:30', []],
  ['it took three hours', []],
] as const)('“%s” counts %j', (words, numbers) => {
  expect(countsIn(words).map(({ number }) => number)).toEqual(numbers)
})
