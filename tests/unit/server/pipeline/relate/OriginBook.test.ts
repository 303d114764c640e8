import { expect, test } from 'vitest'
import { isArticleId, parseId } from '../../../../../server/domain/ids.ts'
import { sketchOf } from '../../../../../server/domain/sketchOf.ts'
import { OriginBook } from '../../../../../server/pipeline/relate/OriginBook.ts'

const wire = 'The ferry to Karsholm stays in port until the storm has passed, the harbour master told reporters on Monday evening.'

test('a text and its reprint have one origin, until the first of them goes', () => {
  const book = new OriginBook()
  const [one, reprint] = [articleId('a'), articleId('b')]
  book.add(reprint, sketchOf(wire))
  expect(book.originOf(reprint)).toBe(reprint)
  book.add(one, sketchOf(wire))
  expect([book.originOf(one), book.originOf(reprint)]).toEqual([one, one])
  book.remove(one)
  expect(book.originOf(reprint)).toBe(reprint)
})

function articleId(letter: string) {
  const id = parseId(`article-${letter.repeat(24)}`)
  if (id === null || !isArticleId(id)) throw new Error(`No id of an article: ${letter}`)
  return id
}
