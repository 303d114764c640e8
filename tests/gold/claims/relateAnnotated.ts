import type { Telling } from '../../../server/domain/Claim.ts'
import { type ArticleId, articleIdOf, documentIdOf, type EntityId, entityIdOf, statementIdOf } from '../../../server/domain/ids.ts'
import type { Amount, Part, Proposition, Share } from '../../../server/domain/Proposition.ts'
import type { WordMeanings } from '../../../server/domain/WordMeanings.ts'
import { sketchOf } from '../../../server/domain/sketchOf.ts'
import { ClaimBook } from '../../../server/pipeline/relate/ClaimBook.ts'
import { happenedOn } from '../../../server/pipeline/relate/happenedOn.ts'
import { mannerOf } from '../../../server/pipeline/relate/mannerOf.ts'
import { takesBack } from '../../../server/pipeline/relate/takesBack.ts'
import { readGist } from '../../../server/pipeline/relate/readGist.ts'
import { type ClaimStory, readReport } from './readClaimGold.ts'
import type { ReadStatement, RelatedReports } from './relateReports.ts'

type Annotated = ClaimStory['statements'][number]
type Report = ClaimStory['reports'][number]

/** The annotated statements, as a reader without fault would hand them over, related: how good relating alone can be. */
export async function relateAnnotated(stories: readonly ClaimStory[], meanings: WordMeanings): Promise<RelatedReports> {
  const book = new ClaimBook(meanings)
  const articleOf = new Map<string, ArticleId>()
  const statements: ReadStatement[] = []
  for (const { reports, statements: annotated, changes } of stories) {
    const bodies = bodiesOf(annotated, changes)
    for (const report of reports) {
      const text = await readReport(report.file)
      const articleId = articleIdOf(documentIdOf(new TextEncoder().encode(report.file), ''))
      articleOf.set(report.file, articleId)
      const own = annotated.filter(({ file }) => file === report.file).toSorted((a, b) => startOf(a) - startOf(b))
      const main = mainPlaceOf(own)
      const tellings = own.map((statement, ordinal) => tell(statement, report, { articleId, ordinal, text, main, institutionId: bodies.get(statement.speaker ?? '') ?? null }))
      const ids = [...new Set(tellings.flatMap(({ about }) => about))]
      const places = ids.map((id) => ({ id, key: id, parentKey: null }))
      book.takeIn({ articleId, sketch: sketchOf(text), tellings, places })
      own.forEach((statement, ordinal) => {
        const id = statementIdOf(articleId, ordinal)
        const [start, end] = [startOf(statement), statement.at.content.at(-1)?.[1] ?? 0]
        statements.push({ id, file: report.file, words: statement.content, start, end, text, tellings: [] })
      })
    }
  }
  return {
    book,
    articleOf,
    statements: statements.map((statement) => {
      const told = book.tellingsIn(articleOf.get(statement.file) ?? articleIdOf(documentIdOf(new Uint8Array(), '')))
      return { ...statement, tellings: told.filter(({ statementId }) => statementId === statement.id) }
    }),
  }
}

interface Place {
  readonly articleId: ArticleId
  readonly ordinal: number
  readonly text: string
  /** The place that the report tells most of. */
  readonly main: EntityId | null
  readonly institutionId: EntityId | null
}

function tell(statement: Annotated, report: Report, { articleId, ordinal, text, main, institutionId }: Place): Telling {
  const { content, cue, act, speaker, proposition: given } = statement
  const day = statement.saidOn ?? report.publishedAt
  const place = given.place === null ? null : entityIdOf(`place/${given.place}`)
  const { from, to, basis } = given.validAt
  const gist = readGist(content, act === 'DENIES')
  const manner = mannerOf(cue)
  const fixed = basis === 'STATED' && from === to ? from : null
  return {
    statementId: statementIdOf(articleId, ordinal),
    articleId,
    outletId: null,
    speakerId: speaker === null ? null : entityIdOf(speaker),
    speakerSide: speaker === null ? null : sideOf(speaker),
    act,
    voice: 'ATTRIBUTED',
    day,
    dayBasis: statement.saidOn === null ? (report.publishedAt === null ? null : 'PUBLISHED') : 'SAID',
    proposition: propositionOf(statement, place),
    polarity: given.polarity,
    isPlaced: true,
    start: startOf(statement),
    end: statement.at.content.at(-1)?.[1] ?? 0,
    paragraph: text.lastIndexOf('\n', startOf(statement)) + 1,
    words: gist.words,
    happenedOn: fixed ?? happenedOn(content, day),
    about: [place ?? main, ...namesIn(content)].filter((id) => id !== null),
    saysSo: given.polarity,
    shell: gist.shell,
    takesBack: takesBack(content, manner) && act === 'DENIES',
    pointsAt: gist.pointsAt,
    institutionId,
    read: { rule: 'as annotated', sureness: 'SURE' },
    denies: null,
    claimKey: null,
  }
}

/** The body that a person speaks for: the one that shares an utterance with him, or whose word he is annotated to change. */
function bodiesOf(statements: readonly Annotated[], changes: ClaimStory['changes']): ReadonlyMap<string, EntityId> {
  const speakers = new Map(statements.map(({ id, speaker }) => [id, speaker]))
  const changed = changes.flatMap(({ speaker, from, to }) =>
    [from, to].flatMap((id): [string, EntityId][] => {
      const person = speakers.get(id) ?? speaker
      return isPerson(person) && !isPerson(speaker) ? [[person, entityIdOf(speaker)]] : []
    }),
  )
  const utterances = Map.groupBy(statements, ({ utterance }) => utterance)
  return new Map([
    ...changed,
    ...[...utterances.values()].flatMap((told) => {
      const names = [...new Set(told.flatMap(({ speaker }) => speaker ?? []))]
      const body = names.find((name) => !isPerson(name))
      return body === undefined ? [] : names.filter(isPerson).map((name): [string, EntityId] => [name, entityIdOf(body)])
    }),
  ])
}

function isPerson(name: string): boolean {
  return sideOf(name) === null && !BODY.test(name)
}

const BODY = /\b(?:Forces?|Army|Office|Commission|Guard|Crescent|Committee|Institute|Command|Front|Court|Lines?|Party|Council|Register|Ballot)\b/

function mainPlaceOf(statements: readonly Annotated[]): EntityId | null {
  const places = Map.groupBy(statements, ({ proposition }) => proposition.place)
  const [most] = [...places].filter(([place]) => place !== null).toSorted(([, a], [, b]) => b.length - a.length)
  return most === undefined ? null : entityIdOf(`place/${most[0]}`)
}

function startOf({ at }: Annotated): number {
  return at.content[0]?.[0] ?? 0
}

function propositionOf({ proposition: given, act, at }: Annotated, placeId: EntityId | null): Proposition | null {
  const { predicate, side, polarity, quantity } = given
  if (predicate === null) return null
  const [start, end] = at.content[0] ?? [0, 1]
  return {
    predicate,
    side: side === null ? null : (sideOf(side) ?? side),
    other: null,
    placeId,
    part: partOf(given.part),
    polarity,
    mood: act === 'PREDICTS' || act === 'WARNS' ? 'PREDICTED' : 'ASSERTED',
    share: shareOf(given.share),
    amount: quantity === null ? null : amountOf(quantity),
    degree: given.degree === 'SUPPLY_CUT' ? 'SUPPLY_CUT' : null,
    trigger: { start, end },
    validAt: given.validAt,
  }
}

function amountOf({ min, max, vague, of, kind }: NonNullable<Annotated['proposition']['quantity']>): Amount {
  return { min: min ?? 0, max, isVague: vague ?? false, unit: 'count', of, flow: kind, window: null }
}

const SHARES = { NONE: 0, SOME: 0, HALF: 0.5, MOST: 0.5, ALL: 1 } as const

function shareOf(share: Annotated['proposition']['share']): Share | null {
  if (share === null) return null
  if (typeof share === 'number') return { min: share / 100, max: share / 100, isStated: true }
  return { min: SHARES[share], max: share === 'NONE' ? 0 : share === 'HALF' ? 0.5 : 1, isStated: true }
}

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [/outskirts/, 'OUTSKIRTS'],
  [/north/, 'NORTH'],
  [/south/, 'SOUTH'],
  [/east/, 'EAST'],
  [/west/, 'WEST'],
  [/cent(?:re|er|ral)/, 'CENTRE'],
  [/district|quarter|neighbou?rhood/, 'DISTRICT'],
]

function partOf(part: string | null): Part | null {
  return part === null ? null : (PARTS.find(([words]) => words.test(part))?.[1] ?? 'BUILDING')
}

const regions = new Intl.DisplayNames('en', { type: 'region' })
const CODES = new Map(
  Array.from({ length: 26 * 26 }, (_, at) => String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))).flatMap((code) => {
    const name = regions.of(code)
    return name === undefined || name === code ? [] : [[name, code] as const]
  }),
)

/** The state that a name ends in ("Ministry of Defence of Russia"); the name itself for a body of none; null for what looks like a person. */
function sideOf(name: string): string | null {
  const state = CODES.get(name) ?? CODES.get(/\bof ([\p{Lu}][^,]+)$/u.exec(name)?.[1] ?? '')
  return state ?? (/^\p{Lu}\p{Ll}+ (?:[\p{L}-]+ )?\p{Lu}[\p{L}-]+$/u.test(name) ? null : name)
}

function namesIn(content: string): EntityId[] {
  return [...content.matchAll(/(?<=\S )\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*/gu)].map(([name]) => entityIdOf(`name/${name}`))
}
