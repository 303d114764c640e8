import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestServer } from '../helpers/startServer.ts'
import { startServer } from '../helpers/startServer.ts'

const clientFolder = mkdtempSync(join(tmpdir(), 'hearsay-client-'))
let server: TestServer
beforeAll(async () => {
  server = await startServer({ clientFolder })
})
afterAll(async () => {
  await server.close()
  rmSync(clientFolder, { recursive: true, force: true })
})

test('while the client is being built, a page says so and looks again', async () => {
  const response = await get('')
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '3'])
  expect(await response.text()).toMatch('The page is being built.')
})

test('once it is built, pages are served afresh and assets for ever', async () => {
  mkdirSync(join(clientFolder, 'assets'))
  writeFileSync(join(clientFolder, 'index.html'), '<title>the desk</title>')
  writeFileSync(join(clientFolder, 'graphiql.html'), '<title>the query desk</title>')
  writeFileSync(join(clientFolder, 'assets/desk-a1b2c3.js'), 'export {}')
  expect(await told('')).toEqual([200, 'no-cache', '<title>the desk</title>'])
  expect(await told('graphiql')).toEqual([200, 'no-cache', '<title>the query desk</title>'])
  expect(await told('assets/desk-a1b2c3.js')).toEqual([200, 'public, max-age=31536000, immutable', 'export {}'])
})

test('every other address of a page is the app, which knows what to show', async () => {
  expect(await told('place/of/the/app?view=map')).toEqual([200, 'no-cache', '<title>the desk</title>'])
})

test('a browser that opens the address of GraphQL is sent to the page to ask with', async () => {
  const response = await fetch(`${server.address}graphql`, { headers: { accept: 'text/html,*/*' }, redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([302, '/graphiql'])
})

test('an asset that is not there is not a page', async () => {
  expect((await fetch(`${server.address}assets/gone.js`)).status).toBe(404)
})

test('what lies outside the folder is not served', async () => {
  expect((await fetch(`${server.address}..%2f..%2fpackage.json`)).status).toBeGreaterThanOrEqual(400)
})

function get(path: string): Promise<Response> {
  return fetch(`${server.address}${path}`, { headers: { accept: 'text/html' } })
}

async function told(path: string): Promise<readonly [number, string | null, string]> {
  const response = await get(path)
  return [response.status, response.headers.get('cache-control'), await response.text()]
}
