import { expect, test } from 'vitest'
import { articleIdOf, documentIdOf, entityIdOf } from '../../../../../server/domain/ids.ts'
import { type Cast, MateBook } from '../../../../../server/pipeline/relate/MateBook.ts'

function article(name: string, named: readonly string[], month = 24_312): Cast {
  const articleId = articleIdOf(documentIdOf(new TextEncoder().encode(name), ''))
  return { articleId, named: new Set(named.map(entityIdOf)), month }
}

test('articles that name somebody in common in near months are mates, others are not', () => {
  const book = new MateBook()
  const [one, two, late, other] = [article('a', ['x', 'y']), article('b', ['y']), article('c', ['y'], 24_314), article('d', ['z'])]
  for (const each of [two, late, other]) book.add(each)
  expect([...book.matesOf(one)]).toEqual([two.articleId])
  book.remove(two)
  expect(book.matesOf(one).size).toBe(0)
})

test('what is undated may be of any month', () => {
  const book = new MateBook()
  const old = article('a', ['x'], 20_000)
  book.add(old)
  expect([...book.matesOf(article('b', ['x'], 0))]).toEqual([old.articleId])
})

test('what many name makes mates only together with something else', () => {
  const book = new MateBook()
  for (let at = 0; at < 40; at++) book.add(article(`many ${at}`, at % 2 === 0 ? ['capital', 'harbour'] : ['capital']))
  expect(book.matesOf(article('one', ['capital'])).size).toBe(0)
  expect(book.matesOf(article('one', ['capital', 'harbour'])).size).toBe(20)
})
