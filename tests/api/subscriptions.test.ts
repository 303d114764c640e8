import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'
import { subscribe } from '../helpers/subscribe.ts'
import { norrbyReadings } from './corpus/norrby.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer({ readings: norrbyReadings() })
})
afterAll(() => server.close())

test('progress is told at once', async () => {
  for await (const { progress } of subscribe<{ progress: object }>(
    server.address,
    'subscription { progress { total done setAside rate secondsLeft readings { name } } }',
  )) {
    expect(progress).toEqual({ total: 0, done: 0, setAside: 0, rate: 0, secondsLeft: 0, readings: [] })
    break
  }
})

test('the corpus is told when an article goes', async () => {
  const { data } = await server.ask('{ articles(first: 1) { nodes { id } } }')
  const counts: number[] = []
  for await (const { changed } of subscribe<{ changed: { articles: number } }>(server.address, 'subscription { changed { articles } }')) {
    counts.push(changed.articles)
    if (counts.length === 2) break
    await server.ask('mutation ($id: ID!) { deleteArticle(id: $id) }', { id: data.articles.nodes[0].id })
  }
  expect(counts).toEqual([4, 3])
})

test.each([
  ['{ corpus { articles } }', 'Only subscriptions are answered here. Send queries and mutations to /graphql.'],
  ['mutation { deleteArticle(id: "x") }', 'Only subscriptions are answered here. Send queries and mutations to /graphql.'],
  ['subscription { progress {', 'Syntax Error: Expected Name, found <EOF>.'],
  [`subscription { progress { ${'total '.repeat(480)}} }`, expect.stringContaining('481 fields in all')],
])('what is no fit subscription is refused: %#', async (query, message) => {
  const response = await fetch(`${server.address}graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query }),
  })
  expect([response.status, await response.json()]).toEqual([400, { errors: [{ message }] }])
})

test('a server that closes ends its streams', async () => {
  const closing = await startServer()
  const messages = subscribe(closing.address, 'subscription { progress { total } }')
  await messages.next()
  await closing.close()
  expect((await messages.next().catch(() => ({ done: true }))).done).toBe(true)
})
