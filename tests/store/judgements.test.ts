import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../server/domain/Article.ts'
import type { EntityId } from '../../server/domain/ids.ts'
import type { Judgement } from '../../server/domain/Judgement.ts'
import { anchorOf } from '../../server/domain/judgements/anchors.ts'
import { anchoredRevisionOf } from '../../server/domain/judgements/isOfRevision.ts'
import type { Store } from '../../server/domain/Store.ts'
import { sketchOf } from '../../server/domain/sketchOf.ts'
import { aJudgement } from '../helpers/aJudgement.ts'
import { anArticle } from '../helpers/anArticle.ts'
import { anEntity, aReading, spanOf } from '../helpers/aReading.ts'
import { dumpStore as dump } from '../helpers/dumpStore.ts'
import { openTestStore, temporaryFolder } from '../helpers/openTestStore.ts'

const okafor = anEntity('PERSON', 'Ada Okafor')
const okaforAlone = anEntity('PERSON', 'Okafor')
const vale = anEntity('PERSON', 'Ruth Vale')
const lorvik = anEntity('PLACE', 'Lorvik', { placeKind: 'CITY' })
const oldTown = anEntity('PLACE', 'Old Town', { placeKind: 'NEIGHBOURHOOD', parentKey: lorvik.key })
const lorwick = anEntity('PLACE', 'Lorwick', { placeKind: 'CITY' })

const first = anArticle({ text: 'Ada Okafor said Lorvik was calm. Okafor added that Old Town was quiet.', publishedAt: '2025-03-04' })
const second = anArticle({ text: 'Okafor said Lorwick was cold. Ruth Vale denied that.', publishedAt: '2025-03-06' })
const third = anArticle({ text: 'Okafor met Ruth Vale in Lorwick.' })

const readings = [
  aReading(first, [okafor, lorvik, oldTown], {
    said: [
      { words: 'Lorvik was calm', speaker: okafor, about: [lorvik], given: { source: [spanOf(first.text, 'Ada Okafor')] } },
      { words: 'Old Town was quiet', speaker: okafor, about: [oldTown] },
    ],
  }),
  aReading(second, [okaforAlone, lorwick, vale], {
    said: [
      { words: 'Lorwick was cold', speaker: okaforAlone, about: [lorwick], given: { source: [spanOf(second.text, 'Okafor')] } },
      { words: 'that', speaker: vale, given: { act: 'DENIES' } },
    ],
  }),
  aReading(third, [okaforAlone, vale, lorwick]),
]

const merge = aJudgement({ kind: 'MERGE', keep: okafor, others: [okaforAlone] })
const rename = aJudgement({ kind: 'RENAME', entity: okafor, name: 'Ada M. Okafor' })
const retype = aJudgement({ kind: 'RETYPE', entity: lorwick, to: 'ORGANIZATION' })
const gather = aJudgement({ kind: 'MERGE', keep: oldTown, others: [lorvik] })
const otherOkafor = anEntity('PERSON', 'Ben Okafor')
const split = aJudgement({ kind: 'SPLIT', entity: okaforAlone, names: ['okafor'], articles: [third.id], into: otherOkafor })
const splitName = aJudgement({ kind: 'SPLIT', entity: vale, names: ['vale'], articles: [], into: anEntity('PERSON', 'R. Vale') })
const fix = aJudgement({
  kind: 'FIX_SPEAKER',
  statement: anchorOf(second.text, { ...(readings[1]?.statements[0] ?? never()), articleId: second.id }),
  speaker: vale,
})
const fixAnew = aJudgement({ ...fix.decision, speaker: otherOkafor } as Judgement['decision'])

describe('a judgement', () => {
  test('that two are one gives the survivor all mentions, statements, counts and names of the other', async () => {
    const { store } = await aStore()
    const { articles } = await store.judge(merge)
    expect([...articles].sort()).toEqual([second.id, third.id].sort())
    expect(await store.entitiesByIds([okafor.id, okaforAlone.id])).toEqual([{ ...okafor, aliases: ['Okafor'] }])
    expect((await store.countsOf([okafor.id])).get(okafor.id)).toEqual({ mentions: 3, articles: 3, said: 3, about: 0 })
    expect((await store.listStatements({ speaker: okafor.id }, { first: 9, after: null })).totalCount).toBe(3)
    expect((await store.entitiesNamed('okafor')).map(({ id }) => id)).toEqual([okafor.id])
    expect((await store.outlinesOf([third.id]))[0]?.entities.map(({ entity }) => entity.id)).toContain(okafor.id)
    expect((await store.corpusCounts()).entities).toBe(5)
  })

  test('holds for an article that is read later', async () => {
    const { store } = await aStore(readings.slice(0, 1))
    await store.judge(merge)
    for (const reading of readings.slice(1)) await store.saveArticle(reading, '2025-05-01')
    expect((await store.countsOf([okafor.id])).get(okafor.id)?.articles).toBe(3)
    expect(await store.entitiesByIds([okaforAlone.id])).toEqual([])
  })

  test('that a name is another keeps the old one as an alias', async () => {
    const { store } = await aStore()
    await store.judge(rename)
    expect(await store.entitiesByIds([okafor.id])).toEqual([{ ...okafor, name: 'Ada M. Okafor', aliases: ['Ada Okafor'] }])
    expect((await store.listEntities({ text: 'Ada M.' }, { first: 9, after: null })).rows.map(({ id }) => id)).toEqual([okafor.id])
  })

  test('that a kind is another makes it so in lists, and takes it from the places', async () => {
    const { store } = await aStore()
    await store.judge(retype)
    const { rows } = await store.listEntities({ kinds: ['ORGANIZATION'] }, { first: 9, after: null })
    expect(rows.map(({ name, kind, placeKind }) => ({ name, kind, placeKind }))).toEqual([
      { name: 'Lorwick', kind: 'ORGANIZATION', placeKind: null },
    ])
  })

  test('on what belongs to others takes these along', async () => {
    const { store } = await aStore()
    await store.judge(aJudgement({ kind: 'MERGE', keep: lorwick, others: [lorvik] }))
    expect((await store.entitiesByIds([oldTown.id]))[0]?.parentKey).toBe(lorwick.key)
  })

  test('that some mentions are another one leaves the rest', async () => {
    const { store } = await aStore()
    await store.judge(split)
    const counts = await store.countsOf([okaforAlone.id, otherOkafor.id])
    expect([counts.get(okaforAlone.id)?.articles, counts.get(otherOkafor.id)?.articles]).toEqual([1, 1])
  })

  test('that a name means another one takes the name along', async () => {
    const { store } = await aStore()
    await store.judge(merge)
    await store.judge(aJudgement({ kind: 'SPLIT', entity: okafor, names: ['okafor'], articles: [], into: otherOkafor }))
    expect((await store.entitiesNamed('okafor')).map(({ id }) => id)).toEqual([otherOkafor.id])
    expect((await store.entitiesByIds([okafor.id]))[0]?.aliases).toEqual([])
    expect((await store.listEntities({ text: 'okafor' }, { first: 9, after: null })).totalCount).toBe(2)
  })

  test('on a speaker finds its statement by its words', async () => {
    const { store } = await aStore()
    await store.judge(fix)
    expect((await store.statementsIn([second.id])).map(({ speakerId }) => speakerId)).toEqual([vale.id, vale.id])
    expect(await store.anchoredStatements([fix.id])).toEqual([
      { judgementId: fix.id, place: 0, statementId: readings[1]?.statements[0]?.id },
    ])
    await store.deleteArticle(second.id)
    expect(await store.anchoredStatements([fix.id])).toEqual([])
    for (const reading of readings) await store.saveArticle(reading, '2025-05-01')
    expect((await store.statementsIn([second.id])).map(({ speakerId }) => speakerId)).toEqual([vale.id, vale.id])
  })
})

describe('undoing', () => {
  const all = [merge, rename, retype, gather, split, splitName, fix]

  test.each([
    ['in the order of making', all],
    ['the other way round', all.toReversed()],
    ['in another order', [retype, split, merge, splitName, fix, gather, rename]],
  ])('all judgements %s leaves everything as it was', async (_order, undone) => {
    const { store, file } = await aStore()
    const before = dump(file)
    for (const judgement of all) await store.judge(judgement)
    expect(dump(file)).not.toEqual(before)
    for (const judgement of undone) await store.undoJudgement(asUndone(judgement))
    expect(dump(file)).toEqual(before)
  })

  test('one of several leaves what the others make', async () => {
    const { store, file } = await aStore()
    for (const judgement of [rename, split, fix]) await store.judge(judgement)
    const before = dump(file)
    for (const judgement of [merge, gather]) await store.judge(judgement)
    for (const judgement of [merge, gather]) await store.undoJudgement(asUndone(judgement))
    expect(dump(file)).toEqual(before)
  })

  test('is an event of its own, and the log keeps both', async () => {
    const { store, file } = await aStore()
    await store.judge(merge)
    await store.undoJudgement(asUndone(merge))
    const sqlite = new SQLite(file, { readonly: true })
    expect(sqlite.prepare('select "row", "event" from judgements').all()).toEqual([
      { row: 1, event: 'MADE' },
      { row: 2, event: 'UNDONE' },
    ])
    sqlite.close()
    expect((await store.judgementLog()).judgements).toEqual([asUndone(merge)])
  })
})

test('merges of merges lead to the last survivor, and to the first again when the second is undone', async () => {
  const { store } = await aStore()
  const further = aJudgement({ kind: 'MERGE', keep: vale, others: [okafor] })
  await store.judge(merge)
  await store.judge(further)
  expect((await store.judgementLog()).ruling.survivorOf(okaforAlone.id)).toBe(vale.id)
  expect((await store.countsOf([vale.id])).get(vale.id)?.said).toBe(4)
  await store.undoJudgement(asUndone(further))
  expect((await store.countsOf([okafor.id])).get(okafor.id)?.said).toBe(3)
})

const round: readonly (readonly [string, Judgement, Judgement])[] = [
  ['a speaker set and merged into the one before', fixAnew, aJudgement({ kind: 'MERGE', keep: okaforAlone, others: [otherOkafor] })],
  ['a name split off and merged back', split, aJudgement({ kind: 'MERGE', keep: okaforAlone, others: [otherOkafor] })],
  ['two merged either way', merge, aJudgement({ kind: 'MERGE', keep: okaforAlone, others: [okafor] })],
]
test.each(round)('%s: undoing the second leaves what the first alone makes', async (_, one, back) => {
  const { store, file } = await aStore()
  await store.judge(one)
  const before = dump(file)
  await store.judge(back)
  await store.undoJudgement(asUndone(back))
  expect(dump(file)).toEqual(before)
})

test('articles that are read anew while judgements hold leave nothing behind when these are undone', async () => {
  const { store, file } = await aStore()
  const before = dump(file)
  for (const judgement of [merge, split, fix]) await store.judge(judgement)
  for (const { article } of readings) await store.deleteArticle(article.id)
  for (const reading of readings) await store.saveArticle(reading, '2025-05-01')
  for (const judgement of [split, fix, merge]) await store.undoJudgement(asUndone(judgement))
  expect(dump(file)).toEqual(before)
})

test('what was judged is the same after the store is opened again and the articles are read again', async () => {
  const { store, file } = await aStore()
  for (const judgement of [merge, rename, retype, split, fix]) await store.judge(judgement)
  const before = dump(file)
  for (const { article } of readings) await store.deleteArticle(article.id)
  const again = await openTestStore(file)
  for (const reading of readings) await again.saveArticle(reading, '2025-05-01')
  expect(dump(file)).toEqual(before)
})

describe('a speaker that was set in one reading of an article', () => {
  const url = 'https://example.org/cold'
  const told = { words: 'Lorwick was cold', speaker: okaforAlone, about: [lorwick] }
  const yesterday = anArticle({ text: 'Okafor said Lorwick was cold.', url })
  const today = anArticle({ text: 'Ruth Vale was there. Okafor said Lorwick was cold. It snowed.', url: 'http://example.org/cold/' })
  const elsewhere = anArticle({ text: 'It is told that Okafor said Lorwick was cold.', url: 'https://example.org/warm' })
  const reworded = anArticle({ text: 'Okafor said Lorwick had frost.', url })
  const inYesterdays = aReading(yesterday, [okaforAlone, lorwick], { said: [told] })
  const inTodays = aReading(today, [okaforAlone, lorwick, vale], { said: [told] })
  const set = aJudgement({
    kind: 'FIX_SPEAKER',
    statement: anchorOf(
      yesterday.text,
      { ...(inYesterdays.statements[0] ?? never()), articleId: yesterday.id },
      { revision: anchoredRevisionOf({ url, name: yesterday.name, sketch: sketchOf(yesterday.text) }) },
    ),
    speaker: vale,
  })
  const others = [
    aReading(elsewhere, [okaforAlone, lorwick], { said: [told] }),
    aReading(reworded, [okaforAlone, lorwick], { said: [{ ...told, words: 'Lorwick had frost' }] }),
  ]

  test('holds in another reading where the same words stand, and in no other article', async () => {
    const { store } = await aStore([inYesterdays, inTodays, ...others])
    const { articles } = await store.judge(set)
    expect([...articles].sort()).toEqual([yesterday.id, today.id].concat(reworded.id).sort())
    expect(await speakersIn(store, [yesterday, today, elsewhere, reworded])).toEqual([vale.id, vale.id, okaforAlone.id, okaforAlone.id])
    expect((await store.anchoredStatements([set.id])).length).toBe(2)
    await store.undoJudgement(asUndone(set))
    expect(await speakersIn(store, [yesterday, today])).toEqual([okaforAlone.id, okaforAlone.id])
  })

  test('holds in one that is read later, also when the first has been deleted, and when both are opened again', async () => {
    const { store, file } = await aStore([inYesterdays])
    await store.judge(set)
    await store.deleteArticle(yesterday.id)
    await store.saveArticle(inTodays, '2025-05-02')
    expect(await speakersIn(store, [today])).toEqual([vale.id])
    const again = await openTestStore(file)
    expect(await speakersIn(again, [today])).toEqual([vale.id])
    expect((await again.anchoredIn([today.id])).map(({ judgementId }) => judgementId)).toEqual([set.id])
  })

  test('what is set in the later one holds in the first, and the last word counts', async () => {
    const { store } = await aStore([inYesterdays, inTodays])
    await store.judge(set)
    const later = aJudgement({
      kind: 'FIX_SPEAKER',
      statement: anchorOf(
        today.text,
        { ...(inTodays.statements[0] ?? never()), articleId: today.id },
        { revision: anchoredRevisionOf({ url: today.url, name: today.name, sketch: sketchOf(today.text) }) },
      ),
      speaker: okafor,
    })
    await store.judge(later)
    expect(await speakersIn(store, [yesterday, today])).toEqual([okafor.id, okafor.id])
    await store.undoJudgement(asUndone(later))
    expect(await speakersIn(store, [yesterday, today])).toEqual([vale.id, vale.id])
  })

  test('files of one name are readings of one article when their texts are much alike', async () => {
    const text = 'Okafor said Lorwick was cold. The lake froze on Monday and the ferry stayed in the harbour all week long.'
    const [one, other, stranger] = [
      text,
      `${text} It snowed.`,
      'Okafor said Lorwick was cold. Nothing else was told of the town by anybody at all.',
    ].map((each) => aReading(anArticle({ text: each, name: 'note.txt' }), [okaforAlone, lorwick], { said: [told] }))
    if (one === undefined || other === undefined || stranger === undefined) throw new Error('there are three')
    const { store } = await aStore([one, other, stranger])
    const revision = anchoredRevisionOf({ url: null, name: 'note.txt', sketch: sketchOf(text) })
    const statement = anchorOf(text, { ...(one.statements[0] ?? never()), articleId: one.article.id }, { revision })
    await store.judge(aJudgement({ kind: 'FIX_SPEAKER', statement, speaker: vale }))
    expect(await speakersIn(store, [one.article, other.article, stranger.article])).toEqual([vale.id, vale.id, okaforAlone.id])
  })
})

async function speakersIn(store: Store, articles: readonly Article[]): Promise<readonly (EntityId | null)[]> {
  const told = await store.statementsIn(articles.map(({ id }) => id))
  return articles.map(({ id }) => told.find(({ articleId }) => articleId === id)?.speakerId ?? null)
}

async function aStore(saved = readings): Promise<{ readonly store: Store; readonly file: string }> {
  const file = join(temporaryFolder(), 'hearsay.sqlite')
  const store = await openTestStore(file)
  for (const reading of saved) await store.saveArticle(reading, '2025-05-01')
  return { store, file }
}

function asUndone(judgement: Judgement): Judgement & { readonly undone: NonNullable<Judgement['undone']> } {
  return { ...judgement, undone: { at: '2025-05-02T09:30:00Z', by: 'you', why: null } }
}

function never(): never {
  throw new Error('the reading has no such statement')
}
