import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { anArticle } from '../helpers/anArticle.ts'
import { anEntity, aReading, spanOf } from '../helpers/aReading.ts'
import { openTestStore, temporaryFolder } from '../helpers/openTestStore.ts'

const lorvik = anEntity('PLACE', 'Lorvik', {
  aliases: ['Lorwick'],
  coordinates: { lat: 37.5, lon: 10 },
  placeKind: 'CITY',
  parentKey: 'place/vardia',
})
const vardia = anEntity('PLACE', 'Vardia', { placeKind: 'COUNTRY' })
const okafor = anEntity('PERSON', 'Ada Okafor', { sourceKind: 'OFFICIAL' })
const harbour = anEntity('ORGANIZATION', 'Kind Harbour')
const cabinet = anEntity('ORGANIZATION', 'Government of Vardia')

const text = 'Ada Okafor of Kind Harbour said the bridge at Lorwick was open. Vardia denied that Lorvik was calm.'
const article = anArticle({
  text,
  title: 'Bridge open',
  outlet: 'The Quiet Post',
  publishedAt: '2025-03-04',
  byline: 'R. Vale',
  agency: 'Norrby Wire',
  url: 'https://quiet.example/1',
})
const reading = aReading(article, [lorvik, vardia, okafor, harbour, cabinet], {
  said: [
    {
      words: 'the bridge at Lorwick was open',
      speaker: okafor,
      about: [lorvik],
      given: {
        source: [spanOf(text, 'Ada Okafor')],
        cue: [spanOf(text, 'said')],
        quantities: [{ value: 2, max: null, unit: 'count', of: 'bridges' }],
      },
    },
    { words: 'Lorvik was calm', speaker: cabinet, about: [lorvik], given: { act: 'DENIES', saidOn: 'XXXX-03-02' } },
  ],
  affiliations: [{ personId: okafor.id, organizationId: harbour.id, role: 'of', span: spanOf(text, 'of Kind Harbour') }],
})

describe('saving', () => {
  test('an article comes back whole', async () => {
    const store = await openTestStore()
    await store.saveArticle(reading, '2025-03-05')
    const [stored] = await store.articlesByIds([article.id])
    const { outlet: _, ...rest } = article
    const [outlet] = await store.outlets()
    expect(outlet).toEqual({ id: expect.any(String), name: 'The Quiet Post', articleCount: 1 })
    expect(stored).toEqual({ ...rest, outletId: outlet?.id, readAt: '2025-03-05', sentences: reading.sentences })
    expect(await store.mentionsIn([article.id])).toEqual(reading.mentions.map((mention) => ({ articleId: article.id, ...mention })))
    const kept = { articleId: article.id, outletId: outlet?.id }
    expect(await store.statementsIn([article.id])).toEqual([
      { ...reading.statements[0], ...kept, day: '2025-03-04', dayBasis: 'PUBLISHED' },
      { ...reading.statements[1], ...kept, day: null, dayBasis: null },
    ])
    expect(await store.affiliationsOf([harbour.id])).toEqual(reading.affiliations.map((one) => ({ articleId: article.id, ...one })))
    expect(await store.statementsByIds(reading.statements.map(({ id }) => id))).toHaveLength(2)
  })

  test('an entity comes back with the names that came with it and those that articles use', async () => {
    const store = await openTestStore()
    await store.saveArticle(reading, '2025-03-05')
    const other = anArticle({ text: 'LORVIK is cold, people of Lorvyk say.' })
    const misspelt = { ...spanOf(other.text, 'Lorvyk'), type: 'NAME', kind: 'PLACE', entityId: lorvik.id } as const
    await store.saveArticle({ ...aReading(other, [lorvik]), mentions: [misspelt] }, '2025-03-05')
    const [place] = await store.entitiesByIds([lorvik.id])
    expect(place).toEqual({ ...lorvik, aliases: expect.arrayContaining(['Lorwick', 'Lorvyk']) })
    expect(place?.aliases).toHaveLength(2)
    expect((await store.entitiesNamed('lorvyk')).map(({ name }) => name)).toEqual(['Lorvik'])
    expect((await store.entitiesByKeys(['place/vardia'])).map(({ name }) => name)).toEqual(['Vardia'])
  })

  test('saving the same article again changes nothing', async () => {
    const file = join(temporaryFolder(), 'hearsay.sqlite')
    const store = await openTestStore(file)
    await store.saveArticle(reading, '2025-03-05')
    const before = dump(file)
    await store.saveArticle(reading, '2025-03-09')
    expect(dump(file)).toEqual(before)
  })

  test('an article that cannot be saved whole leaves nothing behind', async () => {
    const file = join(temporaryFolder(), 'hearsay.sqlite')
    const store = await openTestStore(file)
    const before = dump(file)
    const broken = { ...reading, entities: reading.entities.filter(({ id }) => id !== lorvik.id) }
    await expect(store.saveArticle(broken, '2025-03-05')).rejects.toThrow()
    expect(dump(file)).toEqual(before)
    await store.saveArticle(reading, '2025-03-05')
    expect(await store.articlesByIds([article.id])).toHaveLength(1)
  })

  test('what an earlier article left unknown of an entity is filled in', async () => {
    const store = await openTestStore()
    const bare = anEntity('PLACE', 'Lorvik', { aliases: ['Lorwick'] })
    await store.saveArticle(aReading(anArticle({ text: 'Lorvik sleeps.' }), [bare]), '2025-03-05')
    await store.saveArticle(reading, '2025-03-05')
    expect(await store.entitiesByIds([lorvik.id])).toEqual([lorvik])
  })

  test('counts add up over articles', async () => {
    const store = await openTestStore()
    await store.saveArticle(reading, '2025-03-05')
    await store.saveArticle(aReading(anArticle({ text: 'Lorvik sleeps.' }), [lorvik]), '2025-03-05')
    const counts = await store.countsOf([lorvik.id, cabinet.id])
    expect(counts.get(lorvik.id)).toEqual({ mentions: 3, articles: 2, said: 0, about: 2 })
    expect(counts.get(cabinet.id)).toEqual({ mentions: 0, articles: 1, said: 1, about: 0 })
    expect(await store.corpusCounts()).toEqual({
      articles: 2,
      undatedArticles: 1,
      articlesWithoutOutlet: 1,
      outlets: 1,
      entities: 5,
      statements: 2,
      earliest: '2025-03-04',
      latest: '2025-03-04',
      entitiesByKind: [
        { kind: 'ORGANIZATION', count: 2 },
        { kind: 'PERSON', count: 1 },
        { kind: 'PLACE', count: 2 },
      ],
    })
  })
})

describe('deleting', () => {
  test('an article goes with all its traces, and only the fingerprint of its document stays', async () => {
    const file = join(temporaryFolder(), 'hearsay.sqlite')
    const store = await openTestStore(file)
    const other = aReading(anArticle({ text: 'Lorvik sleeps.', outlet: 'Evening Bell' }), [lorvik])
    await store.saveArticle(other, '2025-03-05')
    const before = dump(file)
    await store.saveArticle(reading, '2025-03-05')
    expect(await store.deleteArticle(article.id)).toBe(true)
    const fingerprints = ['deletedDocuments', [JSON.stringify({ documentId: article.documentId })]]
    expect(dump(file)).toEqual(before.map((table) => (table[0] === 'deletedDocuments' ? fingerprints : table)))
    expect(await store.deleteArticle(article.id)).toBe(false)
    expect((await store.listArticles({ text: 'bridge' }, { first: 5, after: null })).totalCount).toBe(0)
    expect((await store.listStatements({ text: 'bridge' }, { first: 5, after: null })).totalCount).toBe(0)
  })

  test('a deleted article can be read again', async () => {
    const store = await openTestStore()
    await store.saveArticle(reading, '2025-03-05')
    await store.deleteArticle(article.id)
    expect([await store.outcomeOf(article.documentId), await store.wasDeleted(article.documentId)]).toEqual([null, true])
    await store.saveArticle(reading, '2025-03-05')
    expect(await store.wasDeleted(article.documentId)).toBe(false)
    expect(await store.statementsIn([article.id])).toHaveLength(2)
  })
})

describe('readings', () => {
  test('a document set aside is told with its reason', async () => {
    const store = await openTestStore()
    const { documentId } = anArticle({ text: 'x' })
    expect(await store.outcomeOf(documentId)).toBeNull()
    await store.setAside({ id: documentId, name: 'empty.txt' }, 'no text')
    await store.setAside({ id: documentId, name: 'empty.txt' }, 'no body text')
    expect(await store.outcomeOf(documentId)).toEqual({ kind: 'SET_ASIDE', name: 'empty.txt', reason: 'no body text' })
  })

  test('the latest come first, and one that was set aside can become an article', async () => {
    const store = await openTestStore()
    await store.setAside({ id: article.documentId, name: article.name }, 'not English')
    await store.saveArticle(reading, '2025-03-05')
    await store.setAside({ id: anArticle({ text: 'y' }).documentId, name: 'other.txt' }, 'no text')
    await store.setAside({ id: article.documentId, name: article.name }, 'too late')
    expect(await store.latestOutcomes(5)).toEqual([
      { kind: 'SET_ASIDE', name: 'other.txt', reason: 'no text' },
      { kind: 'READ', name: article.name, articleId: article.id },
    ])
    expect(await store.outcomeOf(article.documentId)).toEqual({ kind: 'KNOWN', name: article.name, articleId: article.id })
  })
})

/** Every row of every table, full-text ones by what they find; running numbers left out. */
function dump(file: string): readonly (readonly [table: string, rows: readonly string[]])[] {
  const sqlite = new SQLite(file, { readonly: true })
  try {
    const tables = sqlite
      .prepare<[], string>("select name from sqlite_schema where type = 'table' and name not like '%Search%' and name not like 'sqlite_%'")
      .pluck()
      .all()
    return tables.map((table) => [
      table,
      sqlite
        .prepare<[], Record<string, unknown>>(`select * from "${table}"`)
        .all()
        .map(({ row: _, ...rest }) => JSON.stringify(rest))
        .sort(),
    ])
  } finally {
    sqlite.close()
  }
}
