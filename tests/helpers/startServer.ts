import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { ArticleReading } from '../../server/domain/ArticleReading.ts'
import { start } from '../../server/start.ts'
import { openStore } from '../../server/store/openStore.ts'

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test asks for fields by name and compares the whole value
  readonly data: any
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly errors: any
}

export interface TestServer {
  /** "http://127.0.0.1:40123/" */
  readonly address: string
  readonly dataFolder: string
  readonly reading: Promise<void>
  readonly ask: (query: string, variables?: object) => Promise<Answer>
  readonly close: () => Promise<void>
}

export interface ServerSetting {
  /** What the store holds before the start. */
  readonly readings?: readonly ArticleReading[]
  readonly paths?: readonly string[]
  readonly dataFolder?: string
  /** The folder of the built client; an empty one without. */
  readonly clientFolder?: string
}

/** A real server on a port of its own with an SQLite file of its own. Whoever starts it closes it. */
export async function startServer({ readings = [], paths = [], dataFolder, clientFolder }: ServerSetting = {}): Promise<TestServer> {
  const folder = dataFolder ?? mkdtempSync(join(tmpdir(), 'hearsay-'))
  if (readings.length > 0) await keep(readings, folder)
  const config = {
    host: '127.0.0.1',
    port: 0,
    dataFolder: folder,
    logLevel: 'silent',
    buildsClient: false,
    clientFolder: clientFolder ?? join(folder, 'client'),
    paths,
  } as const
  const server = await start(config, pino({ level: 'silent' }))
  return {
    address: server.address,
    dataFolder: folder,
    reading: server.reading,
    ask: (query, variables = {}) => ask(server.address, { query, variables }),
    close: async () => {
      await server.close()
      if (dataFolder === undefined) rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function keep(readings: readonly ArticleReading[], folder: string): Promise<void> {
  const store = await openStore({ file: join(folder, 'hearsay.sqlite') })
  for (const reading of readings) await store.saveArticle(reading, '2025-05-01')
  await store.close()
}

async function ask(address: string, body: object): Promise<Answer> {
  const response = await fetch(`${address}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  })
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown }
  return { status: response.status, data, errors }
}
