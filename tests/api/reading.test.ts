import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'
import { subscribe } from '../helpers/subscribe.ts'

const text = [
  'Ferry to Madeira is stopped',
  '',
  'The mayor of Lisbon, Ana Carvalho, said on Monday that the ferry to Madeira would not sail before the end of the storm.',
  '',
  '"Nobody should go down to the harbour today," Carvalho told reporters, and the government of Portugal asked people to stay at home.',
].join('\n')

const READ =
  'mutation ($documents: [DocumentInput!]!) { readDocuments(documents: $documents) { name state reason article { title outlet { name } publishedAt } } }'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test('a document that is sent becomes an article that is found at once', async () => {
  const documents = [{ name: 'ferry.txt', text, outlet: 'Harbour News', publishedAt: '2025-02-03' }]
  const { data } = await server.ask(READ, { documents })
  expect(data.readDocuments).toEqual([
    {
      name: 'ferry.txt',
      state: 'READ',
      reason: null,
      article: { title: 'Ferry to Madeira is stopped', outlet: { name: 'Harbour News' }, publishedAt: '2025-02-03' },
    },
  ])
  const { data: found } = await server.ask(`{
    search(text: "Carvalho") { ... on Entity { name kind } }
    outlets { name articleCount }
    statements(filter: { speaker: "Ana Carvalho" }) { nodes { words day } }
    neighbourhood(id: "Ana Carvalho") { nodes { label } }
  }`)
  expect(found.search[0]).toEqual({ name: 'Ana Carvalho', kind: 'PERSON' })
  expect(found.outlets).toEqual([{ name: 'Harbour News', articleCount: 1 }])
  expect(found.statements.nodes).toContainEqual({ words: 'Nobody should go down to the harbour today', day: '2025-02-03' })
  expect(found.neighbourhood.nodes.label).toContain('Ana Carvalho')
})

test('the same document sent again is known', async () => {
  const documents = [{ name: 'ferry.txt', text, outlet: 'Harbour News', publishedAt: '2025-02-03' }]
  const { data } = await server.ask(READ, { documents })
  expect(data.readDocuments[0].state).toBe('KNOWN')
})

test('a document without a story is set aside with its reason, and the rest is read', async () => {
  const documents = [
    { name: 'empty.txt', text: '' },
    { name: 'again.txt', text: text.replaceAll('Madeira', 'Porto Santo') },
  ]
  const { data } = await server.ask(READ, { documents })
  expect(data.readDocuments.map(({ name, state }: { name: string; state: string }) => [name, state])).toEqual([
    ['empty.txt', 'SET_ASIDE'],
    ['again.txt', 'READ'],
  ])
  expect(data.readDocuments[0].reason).toMatch(/\w/)
  const { data: after } = await server.ask('{ readings(first: 3) { name state reason } corpus { articles } }')
  expect(after.readings.map(({ name }: { name: string }) => name)).toEqual(['again.txt', 'empty.txt', 'ferry.txt'])
  expect(after.corpus.articles).toBe(2)
})

test('a deleted article leaves the list of readings, and can be read again', async () => {
  const documents = [{ name: 'again.txt', text: text.replaceAll('Madeira', 'Porto Santo') }]
  const { data: list } = await server.ask('{ articles(filter: { mentions: ["Porto Santo"] }) { nodes { id } } }')
  await server.ask('mutation ($id: ID!) { deleteArticle(id: $id) }', { id: list.articles.nodes[0].id })
  const { data: after } = await server.ask('{ readings { name } }')
  expect(after.readings.map(({ name }: { name: string }) => name)).toEqual(['empty.txt', 'ferry.txt'])
  const { data } = await server.ask(READ, { documents })
  expect(data.readDocuments[0].state).toBe('READ')
})

test('a document whose name tells no type is an error that says how to name it', async () => {
  const { errors } = await server.ask(READ, { documents: [{ name: 'ferry.pdf', text }] })
  expect(errors[0].message).toBe('"ferry.pdf" has no ending that tells its type. Name it .txt, .md or .html.')
})

test('progress follows a document from waiting to read', async () => {
  const seen = new Set<string>()
  const messages = subscribe<{ progress: { total: number; done: number; readings: readonly { name: string; state: string }[] } }>(
    server.address,
    'subscription { progress { total done readings { name state article { id } } } }',
  )
  const sending = { current: null as Promise<unknown> | null }
  for await (const { progress } of messages) {
    sending.current ??= server.ask(READ, { documents: [{ name: 'later.txt', text: text.replaceAll('Madeira', 'the Azores') }] })
    for (const { name, state } of progress.readings) if (name === 'later.txt') seen.add(state)
    if (seen.has('READ')) break
  }
  await sending.current
  expect(seen).toContain('READ')
})
