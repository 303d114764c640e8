import { expect, test } from 'vitest'
import { splitParts, splitTouches } from '../../../client/features/judgements/splitParts.ts'

const mentions = [
  mention('Okafor', 'one'),
  mention('Ada Okafor', 'one'),
  mention('Okafor', 'two'),
  { ...mention('she', 'two'), type: 'PRONOUN' as const },
]

test('names and articles are counted, the most frequent name first; a pronoun is no name', () => {
  expect(splitParts(mentions)).toEqual({
    names: [
      { id: 'Okafor', words: 'Okafor', count: 2 },
      { id: 'Ada Okafor', words: 'Ada Okafor', count: 1 },
    ],
    articles: [
      { id: 'one', words: 'Title of one (The Lenta)', count: 2 },
      { id: 'two', words: 'Title of two (The Lenta)', count: 2 },
    ],
  })
})

test('names and articles together take the names in these articles only; nothing chosen takes nothing', () => {
  const taken = (names: readonly string[], articles: readonly string[]) => splitTouches(mentions, { names, articles })
  expect(taken(['Okafor'], ['two'])).toEqual({ mentions: 1, isAll: false })
  expect(taken([], ['two'])).toEqual({ mentions: 2, isAll: false })
  expect(taken([], [])).toEqual({ mentions: 0, isAll: false })
  expect(taken([], ['one', 'two'])).toEqual({ mentions: 4, isAll: true })
})

function mention(text: string, article: string) {
  return { text, type: 'NAME' as const, article: { id: article, title: `Title of ${article}`, outlet: { name: 'The Lenta' } } }
}
