import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'
import { norrbyReadings } from './corpus/norrby.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer({ readings: norrbyReadings() })
})
afterAll(() => server.close())

test('a slice is a graph in columns of equal length, whose edges point at nodes', async () => {
  const { data } = await server.ask(`{
    graph { totalNodes truncated undatedArticles nodes { id kind label x y weight community hidden } edges { source target kind weight evidence } }
  }`)
  const { nodes, edges } = data.graph
  const count = nodes.id.length
  expect(data.graph).toMatchObject({ truncated: false, totalNodes: count, undatedArticles: 0 })
  expect(Object.values(nodes).map((column) => (column as unknown[]).length)).toEqual(Array(8).fill(count))
  expect(new Set(Object.values(edges).map((column) => (column as unknown[]).length)).size).toBe(1)
  expect([...edges.source, ...edges.target].every((node: number) => node >= 0 && node < count)).toBe(true)
  expect(nodes.label).toContain('Norrby')
  expect(edges.kind).toContain('SHARES_ARTICLES')
})

test('a slice with articles and statements tells who said what about what', async () => {
  const { data } = await server.ask('{ graph(filter: { kinds: [PERSON, PLACE, ARTICLE, STATEMENT] }) { nodes { kind } edges { kind } } }')
  expect(new Set(data.graph.nodes.kind)).toEqual(new Set(['PERSON', 'PLACE', 'ARTICLE', 'STATEMENT']))
  expect(new Set(data.graph.edges.kind)).toEqual(new Set(['MENTIONS', 'SAID', 'ABOUT', 'LOCATED_IN']))
})

test('a slice of some days tells how many undated articles it leaves out', async () => {
  const { data } = await server.ask('{ graph(filter: { from: "2025-03-01", to: "2025-03-02" }) { undatedArticles nodes { label } } }')
  expect(data.graph.undatedArticles).toBe(1)
  expect(data.graph.nodes.label).not.toContain('4th Coast Brigade')
})

test('a neighbourhood is asked for by name', async () => {
  const { data } = await server.ask('{ neighbourhood(id: "4th Coast Brigade") { nodes { label } } }')
  expect(new Set(data.neighbourhood.nodes.label)).toEqual(new Set(['4th Coast Brigade', 'Sundvik', 'Veldania']))
})

test('a neighbourhood of an article or statement is asked for by id', async () => {
  const { data: ids } = await server.ask('{ articles(first: 1) { nodes { id } } statements(first: 1) { nodes { id } } }')
  const { data } = await server.ask(
    'query ($article: ID!, $statement: ID!) { article: neighbourhood(id: $article) { nodes { kind } } statement: neighbourhood(id: $statement) { nodes { kind } } }',
    { article: ids.articles.nodes[0].id, statement: ids.statements.nodes[0].id },
  )
  expect(data.article.nodes.kind).toContain('ARTICLE')
  expect(data.statement.nodes.kind).toContain('STATEMENT')
})

test('a path has a sentence behind every hop', async () => {
  const { data } = await server.ask(`{
    path(from: "4th Coast Brigade", to: "Bo Stenmark") {
      entities { name }
      hops { from { name } to { name } articleCount evidence(first: 1) { mentionsBoth sentence { text } article { name } } }
      graph { nodes { label } }
    }
  }`)
  expect(data.path.entities.map(({ name }: { name: string }) => name)).toEqual([
    '4th Coast Brigade',
    'Veldania',
    expect.any(String),
    'Bo Stenmark',
  ])
  expect(data.path.hops[0]).toEqual({
    from: { name: '4th Coast Brigade' },
    to: { name: 'Veldania' },
    articleCount: 1,
    evidence: [{ mentionsBoth: false, sentence: { text: 'The 4th Coast Brigade moved to Sundvik.' }, article: { name: 'brigade.txt' } }],
  })
  expect(data.path.hops[2].evidence[0].article).toEqual({ name: 'bridge.txt' })
})

test('there is no path where nothing joins the two', async () => {
  const { data } = await server.ask(
    '{ path(from: "Bo Stenmark", to: "4th Coast Brigade", filter: { from: "2025-03-01", to: "2025-03-02" }) { hops { articleCount } } }',
  )
  expect(data.path).toBeNull()
})

test('a path to an unknown name is an error', async () => {
  const { errors } = await server.ask('{ path(from: "Bo Stenmark", to: "Nobody Inparticular") { hops { articleCount } } }')
  expect(errors[0].message).toMatch(/^Nothing is called "Nobody Inparticular"\./)
})
