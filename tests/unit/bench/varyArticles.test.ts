import { expect, test } from 'vitest'
import { varyArticles } from '../../bench/varyArticles.ts'

const story = Array.from(
  { length: 12 },
  (_, n) => `In part ${n} of the report, Lindqvist and Tom Reyes of Norrby counted 1,200 boats on March ${n + 1}.`,
)
const articles = [{ name: 'boats.txt', text: ` date 2025-03-04 Boats are counted\n\n${story.join('\n\n')}` }]

test('the same seed gives the same copies, each with a name of its own', () => {
  const copies = varyArticles(articles, { count: 12, seed: 7 })
  expect(varyArticles(articles, { count: 12, seed: 7 })).toEqual(copies)
  expect(copies.map(({ name }) => name).slice(0, 2)).toEqual(['boats-01.txt', 'boats-02.txt'])
})

test('copies differ in names, numbers, days and the order of paragraphs', () => {
  const copies = varyArticles(articles, { count: 12, seed: 7 }).map(({ text }) => text)
  expect(new Set(copies).size).toBe(12)
  expect(copies.some((text) => !text.includes('Norrby'))).toBe(true)
  expect(copies.some((text) => !text.includes('1,200'))).toBe(true)
  expect(copies.every((text) => / date 20\d\d-\d\d-\d\d Boats/.test(text))).toBe(true)
  expect(copies.some((text) => text.indexOf('In part 9') < text.indexOf('In part 5'))).toBe(true)
})
