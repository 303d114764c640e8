import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'

const url = 'https://harbour.example/ferry'
const before = [
  'Ferry to Madeira is stopped',
  '',
  'The mayor of Lisbon, Ana Carvalho, said on Monday that the ferry to Madeira would not sail before the end of the storm.',
  '',
  'The government of Portugal said that forty boats were lost in the night.',
  '',
  'Carvalho said that the harbour would stay closed for three days.',
].join('\n')
const after = before
  .replace('The mayor', 'This report was mended on Tuesday. The mayor')
  .replace('forty boats were lost in the night', 'forty small boats were lost in one night')
  .replace('Carvalho said that the harbour would stay closed for three days.', 'The council meets again on Friday.')

const READ = 'mutation ($documents: [DocumentInput!]!) { readDocuments(documents: $documents) { article { id } } }'

let server: TestServer
let ids: readonly string[]
beforeAll(async () => {
  server = await startServer()
  const read = async (name: string, text: string) => {
    const { data } = await server.ask(READ, { documents: [{ name, text, url, publishedAt: '2025-02-03' }] })
    return data.readDocuments[0].article.id
  }
  ids = [await read('ferry.txt', before), await read('ferry-2.txt', after)]
})
afterAll(() => server.close())

test('an article of one address knows its other readings, the earliest first', async () => {
  const { data } = await server.ask('query ($id: ID!) { article(id: $id) { revisions { id } } }', { id: ids[1] })
  expect(data.article.revisions.map(({ id }: { id: string }) => id)).toEqual(ids)
})

test('each statement of the earlier one is found again in the later one, told anew, or gone', async () => {
  const { data } = await server.ask(
    `query ($id: ID!) {
      article(id: $id) {
        statements { words selectors { quote { exact } position { start } } inLatest { state article { id } found { text } statement { words speaker { name } } } }
      }
    }`,
    { id: ids[0] },
  )
  const told = new Map(data.article.statements.map((statement: { words: string }) => [statement.words, statement]))
  expect(told.get('the ferry to Madeira would not sail before the end of the storm')).toMatchObject({
    selectors: { quote: { exact: expect.stringContaining('the ferry to Madeira would not sail') } },
    inLatest: { state: 'MOVED', article: { id: ids[1] }, statement: { speaker: { name: 'Ana Carvalho' } } },
  })
  expect(told.get('forty boats were lost in the night')).toMatchObject({
    inLatest: {
      state: 'REWORDED',
      found: { text: expect.stringContaining('forty small boats were lost in one night') },
      statement: { words: 'forty small boats were lost in one night' },
    },
  })
  expect(told.get('the harbour would stay closed for three days')).toMatchObject({
    inLatest: { state: 'GONE', found: null, statement: null },
  })
})

test('statements of the latest reading stand nowhere else', async () => {
  const { data } = await server.ask('query ($id: ID!) { article(id: $id) { statements { inLatest { state } } } }', { id: ids[1] })
  expect(data.article.statements.length).toBeGreaterThan(0)
  for (const { inLatest } of data.article.statements) expect(inLatest).toBeNull()
})

test('quoted words are found in any article; without words there is an error that says what to give', async () => {
  const ASK =
    'query ($article: ID!, $exact: String!) { anchor(article: $article, quote: { exact: $exact }) { state found { text } likeness } }'
  const { data } = await server.ask(ASK, { article: ids[1], exact: 'the ferry to Madeira would not sail' })
  expect(data.anchor).toEqual({ state: 'MOVED', found: { text: 'the ferry to Madeira would not sail' }, likeness: 1 })
  const { data: none } = await server.ask(ASK, { article: 'article-00000000', exact: 'the ferry' })
  expect(none.anchor).toBeNull()
  const { errors } = await server.ask(ASK, { article: ids[1], exact: ' ' })
  expect(errors[0].message).toContain('give from one to 2000')
})
