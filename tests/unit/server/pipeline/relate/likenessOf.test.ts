import { expect, test } from 'vitest'
import type { WordMeanings } from '../../../../../server/domain/WordMeanings.ts'
import { noMeanings } from '../../../../../server/domain/WordMeanings.ts'
import { loadWordMeanings } from '../../../../../server/learning/loadWordMeanings.ts'
import { likenessOf } from '../../../../../server/pipeline/relate/likenessOf.ts'
import { saidWords } from '../../../../../server/pipeline/relate/saidWords.ts'

function likeness(a: string, b: string, meanings: WordMeanings = noMeanings): number {
  const [x, y] = [a, b].map((words) => ({ words: saidWords(words), weights: saidWords(words).map(({ weight }) => weight) }))
  return x === undefined || y === undefined ? 0 : likenessOf(x, y, meanings)
}

test('stems meet, whatever their endings', () => {
  expect(likeness('the ferry was overloaded', 'an overloading of ferries')).toBe(1)
})

test('a number in digits is the same in words; other numbers are another matter', () => {
  expect(likeness('sixty-one percent of voters came', '61 percent of voters came')).toBe(1)
  expect(likeness('sixty-one percent of voters came', '48 percent of voters came')).toBe(0)
})

test('words of near meaning meet, opposites do not', async () => {
  const meanings = await loadWordMeanings()
  expect(likeness('the vessel was hidden', 'the ship was concealed', meanings)).toBeGreaterThan(
    likeness('the vessel was hidden', 'the ship was concealed'),
  )
  const near = likeness('the bid was approved', 'the bid was endorsed', meanings)
  expect(likeness('the bid was approved', 'the bid was rejected', meanings)).toBeLessThan(near)
})
