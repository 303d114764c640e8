import type { Telling } from '../../server/domain/Claim.ts'
import { articleIdOf, documentIdOf, type EntityId, entityIdOf, statementIdOf } from '../../server/domain/ids.ts'
import type { Predicate, Proposition } from '../../server/domain/Proposition.ts'
import { seededRandom } from '../../server/graph/view/seededRandom.ts'
import { loadWordMeanings } from '../../server/learning/loadWordMeanings.ts'
import { readWordings } from '../../server/learning/meanings/readWordings.ts'
import { type ArticleTellings, ClaimBook } from '../../server/pipeline/relate/ClaimBook.ts'
import { fitExponent } from './fitExponent.ts'
import { medianTime, time } from './timing.ts'

const SIZES = [25_000, 50_000, 100_000]
const STATEMENTS_PER_ARTICLE = 10
/** Stories that come up each day, that are told of at a time, and what is said in each. */
const [NEW_A_DAY, OPEN, CONTENTS] = [2, 12, 30]
const PREDICATES: readonly Predicate[] = ['CONTROLS', 'STRIKES', 'LOSSES', 'WITHDRAWS', 'ADVANCES', 'ENCIRCLED']

/** Times relating 25,000, 50,000 and 100,000 synthetic statements of as many days, and one article in and out, in milliseconds of processor time. */
export async function run(): Promise<void> {
  const meanings = await loadWordMeanings()
  const contents = (await readWordings()).flatMap(({ same, deny, other }) => [...same, ...deny, ...other])
  const points = SIZES.map((size) => {
    const articles = syntheticArticles(size / STATEMENTS_PER_ARTICLE, contents)
    const book = new ClaimBook(meanings)
    const taken = time(() => {
      for (const article of articles) book.takeIn(article)
    })
    const told = time(() => book.claimsAbout(null))
    print(`relate: ${size.toLocaleString('en-GB')} taken in`, taken)
    print(`relate: ${size.toLocaleString('en-GB')} all claims`, told)
    const [first] = articles
    if (first !== undefined)
      print(
        'relate: one article out, in, and its place',
        medianTime(21, () => renew(book, first)),
      )
    return { size, milliseconds: taken + told }
  })
  process.stdout.write(
    `relate: time grows by size to the power of ${fitExponent(points.map(({ size, milliseconds }) => [size, milliseconds])).toFixed(2)}\n`,
  )
}

function renew(book: ClaimBook, article: ArticleTellings): unknown {
  book.letGo(article.articleId)
  book.takeIn(article)
  return book.claimsAbout(article.tellings[0]?.about[0] ?? null)
}

/**
 * Articles at a steady 100 statements a day, each of a story that is told some six days long: half typed, about 400 places by Zipf's law; contents are worded as what meanings are
 * learnt from, and articles name their story's people, their speakers and their places.
 */
function syntheticArticles(count: number, contents: readonly string[]): readonly ArticleTellings[] {
  const random = seededRandom(11)
  const places = Array.from({ length: 400 }, (_, number) => entityIdOf(`place/${number}`))
  return Array.from({ length: count }, (_, number) => {
    const articleId = articleIdOf(documentIdOf(new TextEncoder().encode(`relate ${number}`), ''))
    const day = new Date(Date.UTC(2020, 0, 1 + Math.floor(number / 10))).toISOString().slice(0, 10)
    const story = Math.floor(number / 10) * NEW_A_DAY + Math.floor(random() * OPEN)
    const tellings = Array.from({ length: STATEMENTS_PER_ARTICLE }, (_, ordinal): Telling => {
      const place = places[Math.floor(400 ** random()) - 1] ?? null
      const polarity = random() < 0.3 ? -1 : 1
      return {
        statementId: statementIdOf(articleId, ordinal),
        articleId,
        outletId: null,
        speakerId: entityIdOf(`person/${Math.floor(random() * 2000)}`),
        speakerSide: null,
        act: 'SAYS',
        voice: 'ATTRIBUTED',
        day,
        dayBasis: 'PUBLISHED',
        polarity,
        isPlaced: true,
        start: ordinal * 200,
        end: ordinal * 200 + 100,
        paragraph: ordinal * 200,
        words: contents[(story * CONTENTS + Math.floor(random() * CONTENTS)) % contents.length] ?? '',
        happenedOn: null,
        about: place === null ? [] : [place],
        saysSo: polarity,
        shell: null,
        takesBack: false,
        pointsAt: null,
        institutionId: null,
        read: { rule: 'the bench', sureness: 'SURE' },
        denies: null,
        claimKey: null,
        proposition: ordinal % 2 === 0 ? null : syntheticProposition(random, place, polarity),
      }
    })
    const sketch = Uint32Array.from({ length: 128 }, () => Math.floor(random() * 2 ** 32)).sort()
    const own = [1, 2, 3].map((of) => entityIdOf(`story/${story}/${of}`))
    const cast = [...new Set([...own, ...tellings.flatMap(({ speakerId, about }) => (speakerId === null ? about : [speakerId, ...about]))])]
    return { articleId, sketch, tellings, cast, places: [] }
  })
}

function syntheticProposition(random: () => number, placeId: EntityId | null, polarity: 1 | -1): Proposition {
  const predicate = PREDICATES[Math.floor(random() * PREDICATES.length)] ?? 'CONTROLS'
  const killed = Math.floor(random() * 40)
  return {
    predicate,
    side: random() < 0.5 ? 'RU' : 'UA',
    other: null,
    placeId,
    part: null,
    polarity,
    mood: 'ASSERTED',
    share: null,
    amount:
      predicate === 'LOSSES' ? { min: killed, max: killed, isVague: false, unit: 'count', of: 'killed', flow: 'FLOW', window: null } : null,
    degree: null,
    trigger: { start: Math.floor(random() * 1e6), end: 1e6 },
  }
}

function print(what: string, milliseconds: number): void {
  process.stdout.write(`${what.padEnd(44)} ${milliseconds.toFixed(1).padStart(10)} ms\n`)
}
