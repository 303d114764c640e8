import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'
import { norrbyReadings } from './corpus/norrby.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer({ readings: norrbyReadings() })
})
afterAll(() => server.close())

test('articles are listed newest first, the undated last', async () => {
  const { data } = await server.ask('{ articles { totalCount nodes { name publishedAt outlet { name } } } }')
  expect(data.articles).toEqual({
    totalCount: 4,
    nodes: [
      { name: 'brigade.txt', publishedAt: '2025-04-10', outlet: null },
      { name: 'water.txt', publishedAt: '2025-03-05', outlet: { name: 'Coast Wire' } },
      { name: 'bridge.txt', publishedAt: '2025-03-01', outlet: { name: 'The Norrby Herald' } },
      { name: 'school.txt', publishedAt: null, outlet: null },
    ],
  })
})

test('with days asked for, undated articles are counted apart', async () => {
  const { data } = await server.ask(
    '{ articles(filter: { from: "2025-03-01", to: "2025-03-31", mentions: ["Norrby"] }) { totalCount nodes { name } undatedCount undated { name } } }',
  )
  expect(data.articles).toEqual({
    totalCount: 2,
    nodes: [{ name: 'water.txt' }, { name: 'bridge.txt' }],
    undatedCount: 1,
    undated: [{ name: 'school.txt' }],
  })
})

test('articles can be asked for by outlet and by words', async () => {
  const { data } = await server.ask('{ articles(filter: { outlets: ["coast wire"], text: "waits" }) { nodes { name } } }')
  expect(data.articles.nodes).toEqual([{ name: 'water.txt' }])
})

test('an article tells its blocks, mentions, statements and most mentioned entities', async () => {
  const { data: list } = await server.ask('{ articles(filter: { text: "waits" }) { nodes { id } } }')
  const { data } = await server.ask(
    `query ($id: ID!) {
      article(id: $id) {
        text
        blocks { kind span { start end } }
        mentions { text type span { start end } entity { name } }
        statements { words }
        entities(first: 1) { name }
      }
    }`,
    { id: list.articles.nodes[0].id },
  )
  expect(data.article).toMatchObject({
    text: 'Ada Lindqvist warned that Norrby lacked water. Veldania said the water would come. Sundvik waits too.',
    blocks: [{ kind: 'PARAGRAPH', span: { start: 0, end: 101 } }],
    statements: [{ words: 'Norrby lacked water' }, { words: 'the water would come' }],
    entities: [{ name: 'Ada Lindqvist' }],
  })
  expect(data.article.mentions[0]).toEqual({
    text: 'Ada Lindqvist',
    type: 'NAME',
    span: { start: 0, end: 13 },
    entity: { name: 'Ada Lindqvist' },
  })
})

test('the corpus tells what it holds and what it does not know', async () => {
  const { data } = await server.ask(
    '{ corpus { articles undatedArticles outlets articlesWithoutOutlet statements earliest latest edges entityCounts { kind count } } outlets { name articleCount articles { nodes { name } } } }',
  )
  expect(data.corpus).toMatchObject({
    articles: 4,
    undatedArticles: 1,
    outlets: 2,
    articlesWithoutOutlet: 2,
    statements: 5,
    earliest: '2025-03-01',
    latest: '2025-04-10',
  })
  expect(data.corpus.edges).toBeGreaterThan(10)
  expect(data.outlets).toContainEqual({ name: 'Coast Wire', articleCount: 1, articles: { nodes: [{ name: 'water.txt' }] } })
})

test('a deleted article leaves no trace', async () => {
  const { data: list } = await server.ask('{ articles(filter: { text: "brigade" }) { nodes { id } } before: corpus { edges entities } }')
  const id = list.articles.nodes[0].id
  const { data } = await server.ask('mutation ($id: ID!) { deleteArticle(id: $id) }', { id })
  expect(data).toEqual({ deleteArticle: true })
  const { data: after } = await server.ask(
    `query ($id: ID!) {
      article(id: $id) { id }
      search(text: "4th Coast Brigade", kinds: [UNIT]) { __typename }
      titles: search(text: "brigade", kinds: [ARTICLE]) { __typename }
      statements(filter: { about: "Sundvik" }) { totalCount }
      corpus { articles entities edges }
    }`,
    { id },
  )
  expect(after).toMatchObject({ article: null, search: [], titles: [], statements: { totalCount: 0 }, corpus: { articles: 3 } })
  expect(after.corpus.entities).toBe(list.before.entities - 2)
  expect(after.corpus.edges).toBeLessThan(list.before.edges)
})

test('deleting what is not there is false', async () => {
  const { data } = await server.ask('mutation { a: deleteArticle(id: "article-000000000000000000000000") b: deleteArticle(id: "x") }')
  expect(data).toEqual({ a: false, b: false })
})
