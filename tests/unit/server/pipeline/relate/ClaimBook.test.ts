import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Telling } from '../../../../../server/domain/Claim.ts'
import { type EntityId, entityIdOf } from '../../../../../server/domain/ids.ts'
import { type ArticleTellings, ClaimBook } from '../../../../../server/pipeline/relate/ClaimBook.ts'
import { aProposition, articleNumbered, aTelling, druhe } from './aTelling.ts'

function anArticle(number: number, tellings: readonly Telling[], family = number): ArticleTellings {
  const sketch = Uint32Array.from({ length: 40 }, (_, at) => family * 1000 + at)
  return { articleId: articleNumbered(number), sketch, tellings, places: [] }
}

/** An article that names these places. */
function named(article: ArticleTellings, ...places: readonly EntityId[]): ArticleTellings {
  return { ...article, places: places.map((id) => ({ id, key: `place/${id}`, parentKey: null })) }
}

function claimsIn(book: ClaimBook) {
  return book
    .claimsAbout(null)
    .map(
      ({ claim, stands }) =>
        `${claim.id} ${stands.map(({ telling, position }) => `${telling.statementId}@${telling.start} ${position}`).join(' ')}`,
    )
    .sort()
}

const pershe = entityIdOf('place/pershe')

const words = fc.constantFrom(
  'the wall of the dam had cracks',
  'no cracks were in the dam wall',
  'it',
  'the shelter was full of children',
  'children filled the shelter',
  'turnout was 61 percent',
  'turnout was at 54 percent',
)
const day = fc.constantFrom('2025-03-01', '2025-03-05', '2025-03-06', '2025-03-20', null)
const typed = fc.record({
  predicate: fc.constantFrom('CONTROLS' as const, 'HOLDS' as const, 'STRIKES' as const, 'WITHDRAWS' as const),
  side: fc.constantFrom('RU', 'UA', null),
  polarity: fc.constantFrom(1 as const, -1 as const),
})
const telling = fc.record({
  words,
  day,
  typed: fc.option(typed),
  isDenied: fc.boolean(),
  takesBack: fc.boolean(),
  shell: fc.constantFrom('story', null),
  speaker: fc.constantFrom('org/army', 'org/rebels'),
  isPlaced: fc.boolean(),
  place: fc.constantFrom(druhe, pershe),
  speakerSide: fc.constantFrom('RU', 'UA', null),
})
const articles = fc.array(
  fc.record({ tellings: fc.array(telling, { minLength: 1, maxLength: 3 }), family: fc.integer({ min: 1, max: 4 }) }),
  { minLength: 1, maxLength: 7 },
)

test('articles that come and go in any order leave the claims that a new book has', () => {
  fc.assert(
    fc.property(articles, fc.infiniteStream(fc.nat()), (made, chance) => {
      const told = made.map(({ tellings, family }, number) =>
        anArticle(
          number,
          tellings.map((one, ordinal) =>
            aTelling({
              article: number,
              ordinal,
              words: one.words,
              day: one.day,
              polarity: one.typed?.polarity ?? (one.isDenied ? -1 : 1),
              act: one.isDenied ? 'DENIES' : 'SAYS',
              pointsAt: one.words === 'it' ? 'it' : null,
              shell: one.isDenied && one.words !== 'it' ? one.shell : null,
              takesBack: one.isDenied && one.takesBack,
              speakerId: entityIdOf(one.speaker),
              proposition: one.typed === null ? null : aProposition({ ...one.typed, placeId: one.place }),
              isPlaced: one.isPlaced,
              about: [one.place],
              speakerSide: one.speakerSide,
              saysSo: one.isDenied ? -1 : 1,
            }),
          ),
          family,
        ),
      )
      const placed = told.map((article) => named(article, druhe, pershe))
      const order = placed.map((article) => ({ article, at: chance.next().value })).sort((a, b) => a.at - b.at)
      const kept = placed.filter(() => chance.next().value % 3 !== 0)
      const book = new ClaimBook()
      for (const { article } of order) book.takeIn(article)
      claimsIn(book)
      for (const article of placed) if (!kept.includes(article)) book.letGo(article.articleId)
      const fresh = new ClaimBook()
      for (const article of kept) fresh.takeIn(article)
      expect(claimsIn(book)).toEqual(claimsIn(fresh))
    }),
    { numRuns: 300 },
  )
})

test('an affirmation and a denial of one state on one day are of one claim', () => {
  const book = new ClaimBook()
  book.takeIn(anArticle(1, [aTelling({ article: 1 })]))
  book.takeIn(anArticle(2, [aTelling({ article: 2, proposition: aProposition({ polarity: -1 }) })]))
  const [only, ...others] = book.claimsAbout(druhe)
  expect(others).toEqual([])
  expect(only?.stands.map(({ position }) => position)).toEqual(['AFFIRMS', 'DENIES'])
})

test('a state that is told again after a week is another claim', () => {
  const book = new ClaimBook()
  book.takeIn(anArticle(1, [aTelling({ article: 1 })]))
  book.takeIn(anArticle(2, [aTelling({ article: 2, day: '2025-03-13' })]))
  expect(book.claimsAbout(druhe).length).toBe(2)
})

test('a denial that only points denies what was said before it, and says so', () => {
  const said = aTelling({ article: 1, ordinal: 0, proposition: null, words: 'the dam had cracks in its wall' })
  const denied = aTelling({
    article: 1,
    ordinal: 1,
    proposition: null,
    words: 'the claim',
    pointsAt: 'claim',
    polarity: -1,
    act: 'DENIES',
    speakerId: null,
  })
  const book = new ClaimBook()
  book.takeIn(anArticle(1, [said, denied]))
  const [claim] = book.claimsAbout(druhe)
  expect(claim?.stands.map(({ position }) => position)).toEqual(['AFFIRMS', 'DENIES'])
  expect(book.targetOf(book.tellingsIn(articleNumbered(1))[1] ?? said)?.statementId).toBe(said.statementId)
})

test('an undated copy belongs to the claim of its text', () => {
  const book = new ClaimBook()
  book.takeIn(anArticle(1, [aTelling({ article: 1, words: 'all of it is ours' })], 5))
  book.takeIn(anArticle(2, [aTelling({ article: 2, words: 'all of it is ours', day: null })], 5))
  expect(book.claimsAbout(druhe).length).toBe(1)
})

test('what names no place is told of the place of which another article tells the same', () => {
  const elsewhere = entityIdOf('place/elsewhere')
  const floating = aTelling({ article: 2, isPlaced: false, proposition: aProposition({ placeId: elsewhere }) })
  const book = new ClaimBook()
  book.takeIn(named(anArticle(2, [floating]), elsewhere, druhe))
  expect(book.claimsAbout(elsewhere).length).toBe(1)
  book.takeIn(anArticle(1, [aTelling({ article: 1 })]))
  expect(book.claimsAbout(elsewhere)).toEqual([])
  expect(book.claimsAbout(druhe).map(({ stands }) => stands.length)).toEqual([2])
  book.letGo(articleNumbered(1))
  expect(book.claimsAbout(elsewhere).length).toBe(1)
})

test('an untyped telling says what a typed one says in like words, turned round by its no', () => {
  const typed = aTelling({ article: 1, words: 'the marines have captured the harbour fort' })
  const untyped = aTelling({ article: 2, proposition: null, words: 'nobody has captured the harbour fort', polarity: -1, saysSo: -1 })
  const book = new ClaimBook()
  book.takeIn(anArticle(1, [typed]))
  book.takeIn(anArticle(2, [untyped]))
  expect(book.claimsAbout(druhe).map(({ stands }) => stands.map(({ position }) => position))).toEqual([['AFFIRMS', 'DENIES']])
})

test('what counts something is not said again without its number', () => {
  const amount = { min: 40, max: 40, isVague: false, unit: 'count', of: 'killed', flow: 'FLOW', window: null } as const
  const typed = aTelling({
    article: 1,
    words: 'forty sailors died at the fort',
    proposition: aProposition({ predicate: 'LOSSES', amount }),
  })
  const untyped = aTelling({ article: 2, proposition: null, words: 'sailors died at the fort' })
  const book = new ClaimBook()
  book.takeIn(anArticle(1, [typed]))
  book.takeIn(anArticle(2, [untyped]))
  expect(book.claimsAbout(druhe).length).toBe(2)
})

test('a denial that opens its article points at what another side said of the place in the days before', () => {
  const said = aTelling({ article: 1, speakerSide: 'RU', proposition: null, words: 'the fort is empty' })
  const denial = aTelling({
    article: 2,
    day: '2025-03-07',
    speakerSide: 'UA',
    proposition: null,
    words: 'it',
    pointsAt: 'it',
    polarity: -1,
    saysSo: -1,
    act: 'DENIES',
  })
  const book = new ClaimBook()
  book.takeIn(anArticle(2, [denial]))
  expect(book.tellingsIn(articleNumbered(2))[0]?.denies).toBe(null)
  book.takeIn(anArticle(1, [said]))
  expect(book.tellingsIn(articleNumbered(2))[0]?.denies).toEqual({
    statementId: said.statementId,
    rule: 'what another side said there in the days before',
    sureness: 'TENTATIVE',
  })
})

test('what was said in another week bears on no claim of this one', () => {
  const validAt = { from: '2025-01-06', to: '2025-01-12', basis: 'INFERRED' } as const
  const held = { predicate: 'HOLDS', side: 'UA' } as const
  const bearing = (proposition: ReturnType<typeof aProposition>) => {
    const book = new ClaimBook()
    book.takeIn(anArticle(1, [aTelling({ article: 1 })]))
    book.takeIn(anArticle(2, [aTelling({ article: 2, day: null, dayBasis: null, proposition })]))
    return book.claimsAbout(druhe).map(({ stands }) => stands.length)
  }
  expect(bearing(aProposition({ ...held, validAt }))).toEqual([1, 1])
  expect(bearing(aProposition(held))).toEqual([2, 2])
})

test('a spokesman speaks for his institution', () => {
  const ministry = entityIdOf('org/ministry')
  const book = new ClaimBook()
  book.takeIn(anArticle(1, [aTelling({ article: 1, institutionId: ministry })]))
  expect(book.tellingsBy(ministry).map(({ articleId }) => articleId)).toEqual([articleNumbered(1)])
})

test.each(['which', 'what was', 'that', 'it', 'they did not', 'the claim', 'this report', 'those figures'])(
  '"%s" is no claim of its own',
  (words) => {
    const book = new ClaimBook()
    book.takeIn(anArticle(1, [aTelling({ article: 1, proposition: null, words, polarity: -1, act: 'DENIES' })]))
    expect(book.claimsAbout(null)).toEqual([])
    expect(book.tellingsIn(articleNumbered(1)).map(({ claimKey }) => claimKey)).toEqual([null])
  },
)

test.each(['the well was dry', 'no well', 'the report on the well', '61 percent', 'Pershe stands'])('"%s" is a claim', (words) => {
  const book = new ClaimBook()
  book.takeIn(anArticle(1, [aTelling({ article: 1, proposition: null, words })]))
  expect(book.claimsAbout(null).length).toBe(1)
})
