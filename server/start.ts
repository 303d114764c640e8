import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Config } from './config.ts'
import { warmClaims } from './graphql/claims/warmClaims.ts'
import { makeContext } from './graphql/context.ts'
import { openCorpus } from './graphql/corpus/openCorpus.ts'
import { makeJudgementDesk } from './graphql/judgements/makeJudgementDesk.ts'
import type { Parts } from './graphql/Parts.ts'
import { followOthers } from './graphql/reading/followOthers.ts'
import { makeReadingDesk } from './graphql/reading/makeReadingDesk.ts'
import { makeReadingBoard } from './graphql/reading/ReadingBoard.ts'
import { makeSchema } from './graphql/schema.ts'
import { listen } from './http/listen.ts'
import { makeHttpServer } from './http/makeHttpServer.ts'
import { loadWordMeanings } from './learning/loadWordMeanings.ts'
import { readQuality } from './learning/quality/readQuality.ts'
import { makeReader } from './makeReader.ts'
import { claimDatabase } from './store/claimDatabase.ts'
import { openStore } from './store/openStore.ts'

/** How often the server looks for what another process has read into its database. */
const LOOK_MS = 3_000

/** A server that answers. */
export interface RunningServer {
  /** What to open in a browser: "http://127.0.0.1:4000/". */
  readonly address: string
  /** Settles when the documents that it was started with are read. */
  readonly reading: Promise<void>
  /** Ends every answer and stream, lets a document that is being read land or not at all, and closes the store. */
  readonly close: () => Promise<void>
}

/**
 * Puts the parts together: store, then what is held in memory of it, GraphQL, HTTP; then reads in the background.
 * @throws StoreError when the database cannot be used or another server has it, StartError when the address cannot
 */
export async function start(config: Config, log: Logger): Promise<RunningServer> {
  const file = join(config.dataFolder, 'hearsay.sqlite')
  const release = claimDatabase(file)
  const store = await openStore({ file })
  const readBefore = await store.lastReadingRow()
  const corpus = await openCorpus(store, await loadWordMeanings())
  const board = makeReadingBoard(Date.now)
  const stop = new AbortController()
  const reader = makeReader(store)
  const desk = makeReadingDesk({ store, corpus, board, reader })
  const parts: Parts = {
    store,
    graph: corpus.graph,
    names: corpus.names,
    claims: corpus.claims,
    lookalikes: corpus.lookalikes,
    board,
    desk,
    judgements: makeJudgementDesk({ store, corpus, board, reader, now: () => new Date().toISOString() }),
    quality: await readQuality(),
  }
  const http = await makeHttpServer({
    schema: makeSchema(),
    contextFor: () => makeContext(parts),
    log,
    host: config.host,
    clientFolder: config.clientFolder,
  })
  const address = await listen(http, config)
  const others = followOthers({ store, corpus, board }, { after: readBefore, everyMs: LOOK_MS })
  const reading = config.paths.length === 0 ? Promise.resolve() : desk.readPaths(config.paths, stop.signal)
  const warming = warmClaims({ store, claims: corpus.claims }, stop.signal)
  warming.catch((error: unknown) => log.error(error, 'claims could not be worked out ahead'))
  return {
    address,
    reading,
    close: async () => {
      stop.abort()
      others.close()
      board.moved.close()
      board.changed.close()
      await http.close()
      await Promise.allSettled([reading, warming])
      await store.close()
      release()
    },
  }
}
