import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import type { Context } from '../../server/graphql/context.ts'
import { makeContext } from '../../server/graphql/context.ts'
import { openCorpus } from '../../server/graphql/corpus/openCorpus.ts'
import { makeJudgementDesk } from '../../server/graphql/judgements/makeJudgementDesk.ts'
import { LookalikeIndex } from '../../server/graphql/names/LookalikeIndex.ts'
import { makeReadingDesk } from '../../server/graphql/reading/makeReadingDesk.ts'
import { makeReadingBoard } from '../../server/graphql/reading/ReadingBoard.ts'
import { makeSchema } from '../../server/graphql/schema.ts'
import { makeHttpServer } from '../../server/http/makeHttpServer.ts'
import { makeReader } from '../../server/makeReader.ts'
import { ClaimBook } from '../../server/pipeline/relate/ClaimBook.ts'
import { openStore } from '../../server/store/openStore.ts'

test('an unexpected error is told in full to the log, and to the client by its id alone', async () => {
  const { http, log } = await withClosedStore()
  const answer = await http.inject({ method: 'POST', url: '/graphql', payload: { query: '{ corpus { articles } }' } })
  const [error] = answer.json().errors
  expect(error).toEqual({
    message: `Something went wrong here. The server's log tells more under ${error.extensions.id}.`,
    path: ['corpus'],
    extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  })
  expect(log.find((line) => line.id === error.extensions.id)).toMatchObject({
    level: 50,
    err: { message: expect.any(String), stack: expect.any(String) },
  })
})

test('health tells when the store cannot be reached', async () => {
  const { http } = await withClosedStore()
  const answer = await http.inject('/health')
  expect([answer.statusCode, answer.json()]).toEqual([
    503,
    { status: 'the store cannot be reached', reading: { total: 0, done: 0, setAside: 0 } },
  ])
})

/** A server whose store was closed under it. */
async function withClosedStore() {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'))
  const store = await openStore({ file: join(folder, 'hearsay.sqlite') })
  const corpus = await openCorpus(store)
  const board = makeReadingBoard(Date.now)
  const desk = makeReadingDesk({ store, corpus, board, reader: makeReader(store) })
  await store.close()
  const log: { readonly id?: string }[] = []
  const contextFor = (): Context =>
    makeContext({
      store,
      graph: corpus.graph,
      names: corpus.names,
      board,
      desk,
      judgements: makeJudgementDesk({ store, corpus, board, reader: makeReader(store), now: () => '2025-05-01T09:30:00Z' }),
      claims: new ClaimBook(),
      lookalikes: new LookalikeIndex(),
      quality: null,
    })
  const http = await makeHttpServer({
    schema: makeSchema(),
    contextFor,
    log: pino({ level: 'info' }, { write: (line: string) => void log.push(JSON.parse(line)) }),
    host: '127.0.0.1',
    clientFolder: join(folder, 'client'),
  })
  onTestFinished(async () => {
    await http.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return { http, log }
}
