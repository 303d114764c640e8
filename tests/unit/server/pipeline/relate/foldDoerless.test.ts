import { expect, test } from 'vitest'
import type { Telling } from '../../../../../server/domain/Claim.ts'
import type { Proposition } from '../../../../../server/domain/Proposition.ts'
import { ClaimBook } from '../../../../../server/pipeline/relate/ClaimBook.ts'
import { aProposition, articleNumbered, aTelling, druhe } from './aTelling.ts'

/** The claims that are listed of what several articles tell of a strike, each by its doer with its positions. */
function listed(told: readonly (Partial<Proposition> & Pick<Partial<Telling>, 'day' | 'words'>)[]) {
  const book = new ClaimBook()
  told.forEach(({ day = '2025-03-05', words = 'it was hit', ...given }, at) => {
    const telling = aTelling({ article: at, day, words, proposition: aProposition({ predicate: 'STRIKES', ...given }) })
    book.takeIn({ articleId: articleNumbered(at), sketch: Uint32Array.of(at), tellings: [telling], places: [] })
  })
  return book
    .claimsAbout(druhe)
    .map(({ claim, stands }) => `${claim.model.proposition?.side}: ${stands.map(({ position }) => position).join(' ')}`)
    .sort()
}

test('a strike without its doer stands with the one that names him', () => {
  expect(listed([{ side: 'RU' }, { side: null }])).toEqual(['RU: AFFIRMS AFFIRMS'])
})

test('it stands alone where two doers are named, where he denies it, on another day, and for another thing', () => {
  expect(listed([{ side: 'RU' }, { side: 'UA' }, { side: null }])).toContain('null: AFFIRMS')
  expect(listed([{ side: 'RU' }, { side: 'RU', polarity: -1 }, { side: null }])).toContain('null: AFFIRMS')
  expect(listed([{ side: 'RU' }, { side: null, day: '2025-03-15' }])).toContain('null: AFFIRMS')
  expect(
    listed([
      { side: 'RU', words: 'we hit the railway' },
      { side: null, words: 'the hospital was hit' },
    ]),
  ).toContain('null: AFFIRMS')
})

test('what is listed within another is found by its id', () => {
  const book = new ClaimBook()
  const tellings = ['RU', null].map((side, article) => aTelling({ article, proposition: aProposition({ predicate: 'STRIKES', side }) }))
  tellings.forEach((telling, at) => {
    book.takeIn({ articleId: articleNumbered(at), sketch: Uint32Array.of(at), tellings: [telling], places: [] })
  })
  const own = book.tellingsIn(articleNumbered(1)).map((telling) => book.claimOf(telling))
  expect(own.map((positioned) => positioned?.within)).toEqual(book.claimsAbout(druhe).map(({ claim }) => claim.id))
})
