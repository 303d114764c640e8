import type { AuditResult } from 'graphql-http'
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.close())

test('with the header against forged requests, all 61 audits of GraphQL over HTTP are ok', async () => {
  const results = await audit({ 'apollo-require-preflight': 'true' })
  expect([results.length, notOk(results)]).toEqual([61, []])
})

test('without it, only GET requests that any page could send are refused', async () => {
  const results = await audit({})
  expect([results.length, notOk(results)]).toEqual([
    61,
    [
      'MAY accept application/x-www-form-urlencoded formatted GET requests',
      'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
      'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
    ],
  ])
})

async function audit(headers: Readonly<Record<string, string>>): Promise<readonly AuditResult[]> {
  const fetchFn = (url: string, request: RequestInit = {}) => fetch(url, { ...request, headers: { ...headers, ...request.headers } })
  const results: AuditResult[] = []
  for (const each of serverAudits({ url: `${server.address}graphql`, fetchFn })) results.push(await each.fn())
  return results
}

function notOk(results: readonly AuditResult[]): readonly string[] {
  return results.filter((result) => result.status !== 'ok').map((result) => result.name)
}
