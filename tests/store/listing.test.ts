import { describe, expect, test } from 'vitest'
import { UnusableRequestError } from '../../server/domain/errors.ts'
import type { Page, PageRequest } from '../../server/domain/filters.ts'
import { outletIdOf } from '../../server/domain/ids.ts'
import type { Store } from '../../server/domain/Store.ts'
import { anArticle } from '../helpers/anArticle.ts'
import { anEntity, aReading } from '../helpers/aReading.ts'
import { openTestStore } from '../helpers/openTestStore.ts'

const lorvik = anEntity('PLACE', 'Lorvik', { aliases: ['Lorwick'] })
const norrby = anEntity('PLACE', 'Norrby')
const okafor = anEntity('PERSON', 'Ada Okafor')
const vale = anEntity('PERSON', 'Rémy Vale')

const first = anArticle({
  name: '1',
  title: 'Bridge',
  text: 'Ada Okafor said Lorvik was quiet.',
  outlet: 'Evening Bell',
  publishedAt: '2025-03-01',
})
const second = anArticle({
  name: '2',
  title: 'Harbour',
  text: 'Ada Okafor said Norrby was loud. Rémy Vale said Lorvik and Lorvik alone was quiet.',
  outlet: 'Quiet Post',
  publishedAt: '2025-03-04',
})
const undated = anArticle({ name: '3', title: 'Harvest', text: 'Rémy Vale said Norrby was dry.', outlet: 'Evening Bell' })

async function aCorpus(): Promise<Store> {
  const store = await openTestStore()
  const said = (words: string, speaker: typeof okafor, about: typeof lorvik, saidOn: string | null = null) => ({
    words,
    speaker,
    about: [about],
    given: { saidOn },
  })
  await store.saveArticle(
    aReading(first, [okafor, lorvik], { said: [said('Lorvik was quiet', okafor, lorvik, '2025-02-27')] }),
    '2025-04-01',
  )
  await store.saveArticle(
    aReading(second, [okafor, vale, lorvik, norrby], {
      said: [said('Norrby was loud', okafor, norrby), said('Lorvik and Lorvik alone was quiet', vale, lorvik, 'XXXX-03-02')],
    }),
    '2025-04-02',
  )
  await store.saveArticle(aReading(undated, [vale, norrby], { said: [said('Norrby was dry', vale, norrby)] }), '2025-04-03')
  return store
}

const all: PageRequest = { first: 50, after: null }
const titles = (page: Page<{ readonly title: string }>) => page.rows.map(({ title }) => title)

describe('articles', () => {
  test('the newest come first and the undated last', async () => {
    const store = await aCorpus()
    expect(titles(await store.listArticles({}, all))).toEqual(['Harbour', 'Bridge', 'Harvest'])
  })

  test('a range of days holds both its ends, and the undated are told apart', async () => {
    const store = await aCorpus()
    expect(titles(await store.listArticles({ from: '2025-03-01', to: '2025-03-04' }, all))).toEqual(['Harbour', 'Bridge'])
    expect(titles(await store.listArticles({ from: '2025-03-02' }, all))).toEqual(['Harbour'])
    expect(titles(await store.listArticles({ to: '2025-03-03' }, all))).toEqual(['Bridge'])
    const apart = await store.undatedArticles({ from: '2025-03-02', outlets: [outletIdOf('evening bell')] }, 10)
    expect(apart.rows.map(({ title }) => title)).toEqual(['Harvest'])
    expect(apart.totalCount).toBe(1)
  })

  test('they are found by outlet, by all the entities that they must mention, and by words', async () => {
    const store = await aCorpus()
    expect(titles(await store.listArticles({ outlets: [outletIdOf('evening bell')] }, all))).toEqual(['Bridge', 'Harvest'])
    expect(titles(await store.listArticles({ outlets: [] }, all))).toEqual([])
    expect(titles(await store.listArticles({ mentions: [lorvik.id, vale.id] }, all))).toEqual(['Harbour'])
    expect(titles(await store.listArticles({ text: 'remy dry' }, all))).toEqual(['Harvest'])
    expect(titles(await store.listArticles({ text: 'harb' }, all))).toEqual(['Harbour'])
    expect(titles(await store.listArticles({ text: '"quiet lorvik"' }, all))).toEqual([])
    expect(titles(await store.listArticles({ text: '"lorvik was"' }, all))).toEqual(['Bridge'])
    expect(titles(await store.listArticles({ text: '  ' }, all))).toHaveLength(3)
    for (const odd of ['"', '***', 'NEAR(', 'a OR', 'title:x', '-', '\0'])
      expect(titles(await store.listArticles({ text: odd }, all))).toEqual([])
  })
})

describe('statements', () => {
  const words = async (store: Store, filter: Parameters<Store['listStatements']>[0]) => {
    const page = await store.listStatements(filter, all)
    return page.rows.map(({ articleId, content }) => {
      const text = [first, second, undated].find(({ id }) => id === articleId)?.text ?? ''
      return text.slice(content[0]?.start, content[0]?.end)
    })
  }

  test('the latest come first by the day of saying, else of the article; the undated last', async () => {
    const store = await aCorpus()
    const found = await words(store, {})
    expect(found.slice(0, 2)).toEqual(['Norrby was loud', 'Lorvik was quiet'])
    expect(found.slice(2).sort()).toEqual(['Lorvik and Lorvik alone was quiet', 'Norrby was dry'])
  })

  test('each clock reads its own day', async () => {
    const store = await aCorpus()
    expect(await words(store, { clock: 'SAID', to: '2025-02-28' })).toEqual(['Lorvik was quiet'])
    expect(await words(store, { clock: 'PUBLISHED', from: '2025-03-01', to: '2025-03-01' })).toEqual(['Lorvik was quiet'])
    expect(await words(store, { clock: 'PUBLISHED', from: '2025-03-04' })).toEqual(['Norrby was loud', 'Lorvik and Lorvik alone was quiet'])
    expect(await words(store, { clock: 'READ', from: '2025-04-03' })).toEqual(['Norrby was dry'])
  })

  test('a day of saying without its year is undated and told apart', async () => {
    const store = await aCorpus()
    expect(await words(store, { from: '2025-01-01', speaker: vale.id })).toEqual([])
    const apart = await store.undatedStatements({ from: '2025-01-01', speaker: vale.id }, 10)
    expect(apart.totalCount).toBe(2)
    expect(apart.rows.map(({ saidOn }) => saidOn).sort()).toEqual(['XXXX-03-02', null])
    expect((await store.undatedStatements({ clock: 'PUBLISHED' }, 1)).totalCount).toBe(1)
    expect((await store.undatedStatements({ clock: 'READ' }, 1)).totalCount).toBe(0)
  })

  test('they are found by speaker, place, outlet, form, act and words together', async () => {
    const store = await aCorpus()
    expect(await words(store, { speaker: okafor.id, about: lorvik.id })).toEqual(['Lorvik was quiet'])
    expect(await words(store, { about: norrby.id, outlet: outletIdOf('evening bell') })).toEqual(['Norrby was dry'])
    expect(await words(store, { forms: ['DIRECT'] })).toEqual([])
    expect(await words(store, { acts: ['SAYS', 'DENIES'], text: 'loud' })).toEqual(['Norrby was loud'])
    expect(await words(store, { text: 'Okafor' })).toEqual([])
  })
})

describe('entities and mentions', () => {
  const names = (page: Page<{ readonly name: string }>) => page.rows.map(({ name }) => name)

  test('the most mentioned come first, in all articles or in some', async () => {
    const store = await aCorpus()
    expect(names(await store.listEntities({}, all))[0]).toBe('Lorvik')
    expect(names(await store.listEntities({ kinds: ['PERSON'] }, all)).sort()).toEqual(['Ada Okafor', 'Rémy Vale'])
    expect(names(await store.listEntities({ outlets: [outletIdOf('quiet post')], kinds: ['PLACE'] }, all))).toEqual(['Lorvik', 'Norrby'])
    expect(names(await store.listEntities({ to: '2025-03-03' }, all)).sort()).toEqual(['Ada Okafor', 'Lorvik'])
    expect(names(await store.listEntities({ text: 'lorwick' }, all))).toEqual(['Lorvik'])
    expect(names(await store.listEntities({ text: 'rem' }, all))).toEqual(['Rémy Vale'])
  })

  test('mentions are told article by article, the newest first, in text order', async () => {
    const store = await aCorpus()
    const page = await store.listMentions(lorvik.id, all)
    expect(page.totalCount).toBe(3)
    expect(page.rows.map(({ articleId }) => articleId)).toEqual([second.id, second.id, first.id])
    expect(page.rows[0]?.start).toBeLessThan(page.rows[1]?.start ?? 0)
  })
})

describe('pages', () => {
  test('follow each other without a gap or a repetition', async () => {
    const store = await aCorpus()
    expect(await paged((page) => store.listArticles({}, page))).toEqual((await store.listArticles({}, all)).rows)
    expect(await paged((page) => store.listStatements({}, page))).toEqual((await store.listStatements({}, all)).rows)
    expect(await paged((page) => store.listStatements({ clock: 'READ' }, page))).toEqual(
      (await store.listStatements({ clock: 'READ' }, all)).rows,
    )
    expect(await paged((page) => store.listEntities({}, page))).toEqual((await store.listEntities({}, all)).rows)
    expect(await paged((page) => store.listEntities({ to: '2025-12-01' }, page))).toEqual(
      (await store.listEntities({ to: '2025-12-01' }, all)).rows,
    )
    expect(await paged((page) => store.listMentions(lorvik.id, page))).toEqual((await store.listMentions(lorvik.id, all)).rows)
  })

  test('a cursor of another list is refused with the cure', async () => {
    const store = await aCorpus()
    const { cursors } = await store.listEntities({}, all)
    for (const after of ['', 'x', '%%%', cursors[0] ?? '']) {
      const asked = store.listStatements({}, { first: 2, after })
      await expect(asked).rejects.toThrow(UnusableRequestError)
      await expect(asked).rejects.toThrow('endCursor')
    }
  })
})

async function paged<Row>(list: (page: PageRequest) => Promise<Page<Row>>): Promise<readonly Row[]> {
  const rows: Row[] = []
  let after: string | null = null
  for (;;) {
    const page: Page<Row> = await list({ first: 1, after })
    rows.push(...page.rows)
    after = page.cursors.at(-1) ?? null
    if (!page.hasNextPage || rows.length > 100) return rows
  }
}
