import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type ClaimStory, copiesOf, readClaimGold, readReport } from './readClaimGold.ts'

const dev = await readClaimGold('dev')
const further = await readClaimGold('further')
const held = await readClaimGold('held')
const all = [...dev, ...further, ...held]

test('there are five stories a half and eight more, and every file of the folder is in one of them', async () => {
  const files = await readdir(join(import.meta.dirname, 'reports'))
  expect([dev.length, further.length, held.length]).toEqual([5, 8, 5])
  expect(all.flatMap(({ reports }) => reports.map(({ file }) => file)).toSorted()).toEqual(files.toSorted())
})

test('ids are unique over all stories', () => {
  const ids = all.flatMap(({ statements, silences, claims }) => [...statements, ...silences, ...claims].map(({ id }) => id))
  expect(new Set(ids).size).toBe(ids.length)
})

test('each half has every kind of verdict, position, change and silence, in good number', () => {
  for (const half of [dev, held]) {
    const verdicts = countBy(half.flatMap(acrossOrigins).map(({ verdict }) => verdict))
    for (const verdict of ['SAME', 'CONTRADICTS', 'OTHER_SCOPE', 'NONE']) expect(verdicts.get(verdict)).toBeGreaterThanOrEqual(50)
    expect(verdicts.get('STRAINS')).toBeGreaterThanOrEqual(20)
    expect(countBy(half.flatMap(({ positions }) => positions.map(({ position }) => position))).size).toBe(4)
    expect(countBy(half.flatMap(({ changes }) => changes.map(({ kind }) => kind))).size).toBe(4)
    expect(half.flatMap(({ silences }) => silences).length).toBeGreaterThanOrEqual(10)
    expect(half.flatMap(copiesOf).length).toBeGreaterThanOrEqual(7)
  }
})

test('copies share half of their words in threes, and other reports of a story few', async () => {
  for (const story of all) {
    const shingles = new Map<string, ReadonlySet<string>>()
    for (const { file } of story.reports) shingles.set(file, shinglesOf(await readReport(file)))
    for (const [at, a] of story.reports.entries()) {
      for (const b of story.reports.slice(at + 1)) {
        const shared = jaccard(shingles.get(a.file) ?? new Set(), shingles.get(b.file) ?? new Set())
        if (a.origin === b.origin) expect(shared, `${a.file} ${b.file}`).toBeGreaterThan(0.4)
        else expect(shared, `${a.file} ${b.file}`).toBeLessThan(0.1)
      }
    }
  }
})

describe.each(all.map((story): [string, ClaimStory] => [story.story, story]))('%s', (_, story) => {
  const statements = new Map(story.statements.map((statement) => [statement.id, statement]))
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]))

  test('offsets cut out the words that are annotated', async () => {
    for (const { file, at, content, cue } of story.statements) {
      const cut = await cutter(file)
      expect([cut(at.content), cut(at.cue)]).toEqual([content, cue])
    }
    for (const { file, at, words } of story.silences) expect((await cutter(file))(at)).toBe(words)
  })

  test('every id leads to something of the story', () => {
    const files = new Set(story.reports.map(({ file }) => file))
    expect([...story.statements, ...story.silences].filter(({ file }) => !files.has(file))).toEqual([])
    const claimIds = [
      ...story.statements.map(({ claim }) => claim),
      ...story.silences.flatMap(({ claims }) => claims),
      ...story.positions.map(({ claim }) => claim),
    ]
    expect(claimIds.filter((id) => !claims.has(id))).toEqual([])
    const ids = [
      ...story.pairs.flatMap(({ a, b }) => [a, b]),
      ...story.positions.map(({ statement }) => statement),
      ...story.changes.flatMap(({ from, to }) => [from, to]),
      ...story.targets.flatMap(({ statement, denies }) => [statement, denies]),
    ]
    expect(ids.filter((id) => !statements.has(id))).toEqual([])
    expect(story.claims.filter(({ id }) => !story.statements.some(({ claim }) => claim === id))).toEqual([])
  })

  test('every statement affirms or denies its own claim, as its polarity says', () => {
    for (const { id, claim, proposition } of story.statements) {
      const own = story.positions.filter((position) => position.statement === id && position.claim === claim)
      expect(own.map(({ position }) => position)).toEqual([proposition.polarity > 0 ? 'AFFIRMS' : 'DENIES'])
      expect(proposition.predicate).toBe(claims.get(claim)?.predicate)
    }
  })

  test('an utterance is about one claim, with one polarity', () => {
    const told = new Set(story.statements.map(({ utterance, claim, proposition }) => `${utterance} ${claim} ${proposition.polarity}`))
    expect(told.size).toBe(new Set(story.statements.map(({ utterance }) => utterance)).size)
  })

  test('a pair is named once, of one claim when the claims are one, and SAME when the polarities are too', () => {
    expect(new Set(story.pairs.map(({ a, b }) => [a, b].toSorted().join(' '))).size).toBe(story.pairs.length)
    for (const { a, b, sameClaim, verdict } of story.pairs) {
      const [first, second] = [statements.get(a), statements.get(b)]
      expect(sameClaim).toBe(first?.claim === second?.claim)
      expect(verdict === 'SAME').toBe(sameClaim && first?.proposition.polarity === second?.proposition.polarity)
    }
  })

  test('all pairs of one claim are named', () => {
    const named = story.pairs.filter(({ sameClaim }) => sameClaim).length
    const sizes = [...countBy(story.statements.map(({ claim }) => claim)).values()]
    expect(named).toBe(sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0))
  })

  test('what is undated neither contradicts nor strains, nor is it a change', () => {
    const undated = (id: string) => statements.get(id)?.proposition.validAt.basis === 'UNKNOWN'
    const clashes = story.pairs.filter(({ verdict }) => verdict === 'CONTRADICTS' || verdict === 'STRAINS')
    expect(clashes.filter(({ a, b }) => undated(a) || undated(b))).toEqual([])
    expect(story.changes.filter(({ from, to }) => undated(from) || undated(to))).toEqual([])
  })

  test('a denial is aimed at one other statement, of the same report or of one that is not later', () => {
    const publishedOn = new Map(story.reports.map(({ file, publishedAt }) => [file, publishedAt]))
    for (const { statement, denies } of story.targets) {
      expect(statement).not.toBe(denies)
      const [denial, denied] = [statement, denies].map((id) => publishedOn.get(statements.get(id)?.file ?? '') ?? null)
      if (denial && denied) expect(denied <= denial, `${statement} ${denies}`).toBe(true)
    }
    expect(new Set(story.targets.map(({ statement }) => statement)).size).toBe(story.targets.length)
  })

  test('every report has 90 to 220 words, and a dated one says its year', async () => {
    for (const { file, publishedAt } of story.reports) {
      const raw = await readReport(file)
      const words = raw.trim().split(/\s+/).length
      expect(words, file).toBeGreaterThanOrEqual(90)
      expect(words, file).toBeLessThanOrEqual(220)
      if (publishedAt !== null) expect(raw, file).toContain(publishedAt.slice(0, 4))
    }
  })
})

async function cutter(file: string) {
  const raw = await readReport(file)
  return (spans: readonly (readonly [number, number])[]) => spans.map(([start, end]) => raw.slice(start, end)).join(' ')
}

function acrossOrigins({ reports, statements, pairs }: ClaimStory) {
  const originOfFile = new Map(reports.map(({ file, origin }) => [file, origin]))
  const originOf = new Map(statements.map(({ id, file }) => [id, originOfFile.get(file)]))
  return pairs.filter(({ a, b }) => originOf.get(a) !== originOf.get(b))
}

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.slice(2).map((_, at) => words.slice(at, at + 3).join(' ')))
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((shingle) => b.has(shingle)).length
  return shared / (a.size + b.size - shared)
}
