import { expect, test } from 'vitest'
import { articleIdOf, documentIdOf, entityIdOf } from '../../../../../server/domain/ids.ts'
import { type Cast, MateBook } from '../../../../../server/pipeline/relate/MateBook.ts'

function article(name: string, named: readonly string[], day: string | null = '2026-03-04'): Cast {
  const articleId = articleIdOf(documentIdOf(new TextEncoder().encode(name), ''))
  return { articleId, named: new Set(named.map(entityIdOf)), day }
}

test('articles that name somebody in common within days are mates, others are not', () => {
  const book = new MateBook()
  const [one, two, late, other] = [article('a', ['x', 'y']), article('b', ['y']), article('c', ['y'], '2026-05-04'), article('d', ['z'])]
  for (const each of [two, late, other]) book.add(each)
  expect([...book.matesOf(one)]).toEqual([[two.articleId, 1]])
  book.remove(two)
  expect(book.matesOf(one).size).toBe(0)
})

test('what is undated may be of any day', () => {
  const book = new MateBook()
  const old = article('a', ['x'], '1999-05-04')
  book.add(old)
  expect([...book.matesOf(article('b', ['x'], null)).keys()]).toEqual([old.articleId])
})

test('what many name then makes no mates, however much of it two have in common', () => {
  const book = new MateBook()
  for (let at = 0; at < 40; at++) book.add(article(`many ${at}`, ['capital', 'president', `person ${at % 20}`]))
  expect(book.matesOf(article('one', ['capital', 'president'])).size).toBe(0)
  expect([...book.matesOf(article('one', ['capital', 'president', 'person 3'])).values()]).toEqual([1, 1])
})
