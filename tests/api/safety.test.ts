import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'
import { norrbyReadings } from './corpus/norrby.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer({ readings: norrbyReadings() })
})
afterAll(() => server.close())

test('a query 50 deep is refused before it is validated', async () => {
  const { status, errors } = await server.ask(`{ entity(id: "x") ${'{ parent '.repeat(50)}{ nosuchfield }${' }'.repeat(50)} }`)
  expect([status, errors]).toEqual([
    400,
    [
      {
        message: 'The query has 52 levels of fields inside fields; it may have 16. Ask for less, or in several queries.',
        extensions: { code: 'QUERY_TOO_COSTLY' },
      },
    ],
  ])
})

test('a thousand aliases are refused', async () => {
  const { status, errors } = await server.ask(`{ ${Array.from({ length: 1_000 }, (_, n) => `a${n}: __typename`).join(' ')} }`)
  expect([status, errors[0].message]).toEqual([400, expect.stringContaining('1000 aliases')])
})

test('480 duplicates of a field are refused', async () => {
  const { status, errors } = await server.ask(`{ corpus { ${'articles '.repeat(480)}} }`)
  expect([status, errors[0].message]).toEqual([400, expect.stringContaining('481 fields in all')])
})

test('a query of ten thousand words is refused by the parser', async () => {
  const { status, errors } = await server.ask(`{ ${'__typename '.repeat(10_000)} }`)
  expect([status, errors[0].message]).toEqual([400, expect.stringContaining('contains more that 4000 tokens')])
})

test.each([
  ['articles(first: 1000000000) { totalCount }', '`first` is 1000000000; it may be 0 to 200. Ask for less, and for more with `after`.'],
  ['articles(first: -1) { totalCount }', '`first` is -1; it may be 0 to 200. Ask for less, and for more with `after`.'],
  ['search(text: "norrby", first: 201) { __typename }', '`first` is 201; it may be 0 to 200. Ask for less, and for more with `after`.'],
  ['graph(filter: { limit: 5001 }) { totalNodes }', '`limit` is 5001; it may be 1 to 5000.'],
  ['neighbourhood(id: "Norrby", depth: 9) { totalNodes }', '`depth` is 9; it may be 1 to 3.'],
])('a number out of range is an error that names the limit: %s', async (field, message) => {
  const { errors } = await server.ask(`{ ${field} }`)
  expect(errors.map((error: { message: string; extensions: object }) => [error.message, error.extensions])).toEqual([
    [message, { code: 'BAD_USER_INPUT' }],
  ])
})

test.each([
  ['search(text: $long) { __typename }', '`text` has 150000 characters; it may have 500. Look for fewer words.'],
  ['statements(filter: { text: $long }) { totalCount }', '`text` has 150000 characters; it may have 500. Look for fewer words.'],
  ['articles(filter: { text: $long }) { totalCount }', '`text` has 150000 characters; it may have 500. Look for fewer words.'],
  ['entities(filter: { text: $long }) { totalCount }', '`text` has 150000 characters; it may have 500. Look for fewer words.'],
])('a text that would keep the search busy is refused: %s', async (field, message) => {
  const { errors } = await server.ask(`query ($long: String!) { ${field} }`, { long: 'b c '.repeat(37_500) })
  expect(errors.map((error: { message: string }) => error.message)).toEqual([message])
})

test.each([
  ['path(from: $long, to: "Norrby") { hops { articleCount } }', 'A name has 150000 characters; it may have 500. Look for fewer words.'],
  ['statements(filter: { outlet: $long }) { totalCount }', 'A name has 150000 characters; it may have 500. Look for fewer words.'],
])('a name that would keep the search busy is refused: %s', async (field, message) => {
  const { errors } = await server.ask(`query ($long: ID!) { ${field} }`, { long: 'b c '.repeat(37_500) })
  expect(errors.map((error: { message: string }) => error.message)).toEqual([message])
})

test('a list of ten thousand names is refused', async () => {
  const { errors } = await server.ask('query ($many: [ID!]) { articles(filter: { mentions: $many }) { totalCount } }', {
    many: Array.from({ length: 10_000 }, () => 'Norrby'),
  })
  expect(errors[0].message).toBe('`mentions` has 10000 names; it may have 100. Ask in several queries.')
})

test('a malformed query is told where it breaks', async () => {
  const { status, errors } = await server.ask('{ corpus { articles ')
  expect([status, errors[0].message, errors[0].extensions.code]).toEqual([
    400,
    'Syntax Error: Expected Name, found <EOF>.',
    'GRAPHQL_PARSE_FAILED',
  ])
})

test('an unknown field is told with what was meant', async () => {
  const { status, errors } = await server.ask('{ corpus { articels } }')
  expect([status, errors[0].message]).toEqual([400, 'Cannot query field "articels" on type "Corpus". Did you mean "articles"?'])
})

test('a subscription that is sent as a query is told where to go', async () => {
  const { status, errors } = await server.ask('subscription { progress { total } }')
  expect([status, errors[0].message]).toEqual([
    400,
    'Subscriptions are answered at /graphql/stream, as server-sent events (accept: text/event-stream).',
  ])
})

test('an unknown id is nothing, not an error', async () => {
  const { data } = await server.ask(
    '{ article(id: "article-000000000000000000000000") { id } entity(id: "rubbish") { id } statement(id: "0") { id } }',
  )
  expect(data).toEqual({ article: null, entity: null, statement: null })
})

test('introspection works', async () => {
  const { data } = await server.ask('{ __schema { queryType { name } } }')
  expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } })
})

test('a batch of queries is refused', async () => {
  const response = await post(JSON.stringify([{ query: '{ __typename }' }]), 'application/json')
  expect(response.status).toBe(400)
})

test('a form on another page cannot change anything', async () => {
  const response = await post(JSON.stringify({ query: 'mutation { deleteArticle(id: "x") }' }), 'text/plain')
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('Cross-Site Request Forgery')])
})

test('a body over 1 MB is refused', async () => {
  const response = await post(JSON.stringify({ query: `{ __typename } # ${'x'.repeat(1024 * 1024)}` }), 'application/json')
  expect([response.status, await response.json()]).toEqual([
    413,
    { errors: [{ message: 'The request is larger than 1 MB. Send less at once.', extensions: { code: 'FST_ERR_CTP_BODY_TOO_LARGE' } }] },
  ])
})

test('a request that was sent to another name gets nothing', async () => {
  expect(await statusFor('/health', 'evil.example')).toBe(421)
  expect(await statusFor('/health', 'localhost')).toBe(200)
})

test('a page may run only what this server sent', async () => {
  const { headers } = await fetch(`${server.address}health`)
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'self';/)
  expect([headers.get('x-content-type-options'), headers.get('referrer-policy')]).toEqual(['nosniff', 'no-referrer'])
})

test('health tells what is there and how the reading goes', async () => {
  const response = await fetch(`${server.address}health`)
  expect([response.status, await response.json()]).toEqual([
    200,
    { status: 'ok', articles: 4, reading: { total: 0, done: 0, setAside: 0 } },
  ])
})

test('an address of nothing is told as such', async () => {
  const response = await fetch(`${server.address}nosuchfile.js`)
  expect([response.status, await response.json()]).toEqual([404, { errors: [{ message: 'There is nothing at GET /nosuchfile.js.' }] }])
})

function post(body: string, type: string): Promise<Response> {
  return fetch(`${server.address}graphql`, { method: 'POST', headers: { 'content-type': type }, body })
}

function statusFor(path: string, host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(new URL(path, server.address), { headers: { host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    asked.once('error', reject)
    asked.end()
  })
}
