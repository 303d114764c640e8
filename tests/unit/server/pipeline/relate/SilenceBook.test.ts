import { expect, test } from 'vitest'
import { entityIdOf, statementIdOf } from '../../../../../server/domain/ids.ts'
import { type Silence, SilenceBook } from '../../../../../server/pipeline/relate/SilenceBook.ts'
import { articleNumbered } from './aTelling.ts'

const [druhe, pershe] = [entityIdOf('place/druhe'), entityIdOf('place/pershe')]
const [ada, bo] = [entityIdOf('person/ada'), entityIdOf('person/bo')]

/** A silence in the article with this number: Ada's about Druhe, unless told otherwise. */
function aSilence(article: number, given: Partial<Silence> = {}): Silence {
  const articleId = articleNumbered(article)
  return {
    statementId: statementIdOf(articleId, 0),
    articleId,
    speakerId: ada,
    day: '2025-03-05',
    places: [druhe],
    isPlaced: true,
    words: 'the bridge',
    ...given,
  }
}

function bookOf(...silences: readonly Silence[]): SilenceBook {
  const book = new SilenceBook()
  for (const silence of silences) book.takeIn(silence.articleId, [silence])
  return book
}

test('silences about a place come first, the latest first, then those of its speakers about others', () => {
  const elsewhere = aSilence(1, { places: [pershe], day: '2025-03-09' })
  const early = aSilence(2, { day: '2025-03-01', speakerId: bo })
  const late = aSilence(3, { isPlaced: false })
  expect(bookOf(elsewhere, early, late).about([druhe], [ada])).toEqual([
    { silence: late, basis: 'INHERITED' },
    { silence: early, basis: 'IN_CONTENT' },
    { silence: elsewhere, basis: 'SPEAKER' },
  ])
})

test('those of nobody who is asked for, about other places, are not listed', () => {
  expect(bookOf(aSilence(1, { places: [pershe], speakerId: bo })).about([druhe], [ada])).toEqual([])
})

test('an article takes its silences with it', () => {
  const book = bookOf(aSilence(1), aSilence(2))
  book.letGo(articleNumbered(1))
  expect(book.all().map(({ silence }) => silence.articleId)).toEqual([articleNumbered(2)])
  expect(book.about([druhe], [ada])).toHaveLength(1)
})

test('all of them are listed the latest first, undated last', () => {
  const days = bookOf(aSilence(1, { day: null }), aSilence(2, { day: '2025-03-01' }), aSilence(3)).all()
  expect(days.map(({ silence }) => silence.day)).toEqual(['2025-03-05', '2025-03-01', null])
})
