import { expect, test } from 'vitest'
import type { Telling } from '../../../../../server/domain/Claim.ts'
import { noMeanings } from '../../../../../server/domain/WordMeanings.ts'
import { areRivals } from '../../../../../server/pipeline/relate/areRivals.ts'
import { ClaimBook } from '../../../../../server/pipeline/relate/ClaimBook.ts'
import { countsIn } from '../../../../../server/pipeline/relate/countsIn.ts'
import { weighTellings } from '../../../../../server/pipeline/relate/likeness/weighTellings.ts'
import { moodOf } from '../../../../../server/pipeline/relate/moodOf.ts'
import { articleNumbered, aTelling, druhe } from './aTelling.ts'

function rival(a: Partial<Telling>, b: Partial<Telling>): boolean {
  const [first, second] = [a, b].map((given, article) => {
    const telling = aTelling({ article, proposition: null, ...given })
    return weighTellings([telling], noMeanings).map((weighed) => ({
      ...weighed,
      mood: moodOf(telling),
      counts: countsIn(telling.words),
    }))[0]
  })
  return first !== undefined && second !== undefined && areRivals(first, second, noMeanings)
}

test.each([
  ['turnout was 61 percent', 'turnout at 54 percent'],
  ['200 lorries crossed the border', 'forty-six trucks passed the border'],
  ['the Reapers won the vote on Sunday', 'the Sowers came in ahead'],
])('%s is a rival of: %s', (a, b) => {
  expect(rival({ words: a }, { words: b })).toBe(true)
})

test.each([
  ['turnout was 61 percent', 'prices rose by 9 percent'],
  ['200 lorries crossed the border', '46 geese crossed the border'],
  ['200 lorries crossed the border', 'at least 46 lorries crossed the border'],
  ['200 lorries crossed the border', '200 trucks crossed the border'],
  ['the Reapers won Pershe', 'the Sowers won Kadera'],
  ['two of the forty stations were closed', 'two stations were closed'],
])('%s is none of: %s', (a, b) => {
  expect(rival({ words: a }, { words: b })).toBe(false)
})

test('what is told weeks apart, by one speaker, or as a no is no rival', () => {
  const [a, b] = [{ words: 'turnout was 61 percent' }, { words: 'turnout at 54 percent' }]
  expect(rival(a, { ...b, day: '2025-04-20' })).toBe(false)
  expect(rival({ ...a, speakerId: druhe }, { ...b, speakerId: druhe })).toBe(false)
  expect(rival(a, { ...b, polarity: -1 })).toBe(false)
})

test('who tells another number denies the claim, and has one of his own', () => {
  const book = new ClaimBook()
  ;['turnout was 61 percent', 'turnout at 54 percent'].forEach((words, article) => {
    const telling = aTelling({ article, proposition: null, words })
    book.takeIn({ articleId: articleNumbered(article), sketch: Uint32Array.of(article), tellings: [telling], places: [] })
  })
  const positions = (): string[] => book.claimsAbout(druhe).map(({ stands }) => stands.map(({ position }) => position).join(' '))
  expect(positions().sort()).toEqual(['AFFIRMS DENIES', 'DENIES AFFIRMS'])
  book.letGo(articleNumbered(1))
  expect(positions()).toEqual(['AFFIRMS'])
})
