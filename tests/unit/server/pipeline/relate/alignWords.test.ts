import { expect, test } from 'vitest'
import type { WordMeanings } from '../../../../../server/domain/WordMeanings.ts'
import { noMeanings } from '../../../../../server/domain/WordMeanings.ts'
import { loadWordMeanings } from '../../../../../server/learning/loadWordMeanings.ts'
import { type Alignment, alignWords } from '../../../../../server/pipeline/relate/likeness/alignWords.ts'
import { saidWords } from '../../../../../server/pipeline/relate/saidWords.ts'

function align(a: string, b: string, meanings: WordMeanings = noMeanings): Alignment {
  return alignWords(weighed(a), weighed(b), meanings)
}

function weighed(words: string) {
  const said = saidWords(words)
  return { words: said, weights: said.map(({ weight }) => weight) }
}

test('stems meet, whatever their endings', () => {
  expect(align('the ferry was overloaded', 'an overloading of ferries').lesser).toBe(1)
})

test('a number in digits is the same in words; other numbers are told apart', () => {
  expect(align('sixty-one percent of voters came', '61 percent of voters came').lesser).toBe(1)
  expect(align('sixty-one percent of voters came', '48 percent of voters came').haveOtherNumbers).toBe(true)
  expect(align('two hundred lorries came in', 'lorries came in').hasOneNumbers).toBe(true)
})

test('words of near meaning meet, opposites do not', async () => {
  const meanings = await loadWordMeanings()
  const near = align('the vessel was hidden', 'the ship was concealed', meanings).lesser
  expect(near).toBeGreaterThan(0.7)
  const endorsed = align('the bid was approved', 'the bid was endorsed', meanings).lesser
  expect(align('the bid was approved', 'the bid was rejected', meanings).lesser).toBeLessThan(endorsed)
})

test.each([
  ['The minister has stepped down', 'the resignation of the minister'],
  ['The secretary quit', 'the secretary handed in his notice'],
  ['The trawler went under', 'the trawler sank'],
  ['Monitors were turned away', 'observers were barred'],
  ['The mayor was on the payroll of a builder', 'the mayor took bribes from a builder'],
  ['Sixty lorries crossed the border', '60 trucks crossed the frontier'],
  ['The two armies agreed on a halt to all firing', 'the armies accepted a ceasefire'],
  ['The skipper was warned of a gale', 'the captain was told of a storm'],
  ['The counting system went down', 'the counting system failed'],
  ['Boxes had been stuffed with ballots', 'the urns were filled with ballots'],
])('%s: %s', (one, other) => {
  expect(align(one, other).greater).toBeGreaterThan(0.75)
})

test.each([
  ['The minister has stepped down', 'the minister opened a bridge'],
  ['The trawler went under', 'the trawler reached port'],
  ['The vote was postponed', 'the vote was rigged'],
  ['Observers were barred', 'observers praised the count'],
  ['The prisoners were freed', 'the prisoners were fed'],
])('%s is not: %s', (one, other) => {
  expect(align(one, other).lesser).toBeLessThan(0.6)
})
