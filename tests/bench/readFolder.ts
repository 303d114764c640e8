import { join } from 'node:path'
import { loadKnowledge } from '../../server/loadKnowledge.ts'
import { rememberEntities } from '../../server/pipeline/EntityMemory.ts'
import { findDocuments } from '../../server/pipeline/read/findDocuments.ts'
import { readDocuments } from '../../server/pipeline/readDocuments.ts'
import { openStore } from '../../server/store/openStore.ts'

/** What reading one folder took, in seconds and megabytes (10⁶ bytes, the process's peak resident set). */
export interface FolderTimes {
  readonly articles: number
  readonly setAside: number
  readonly entities: number
  readonly statements: number
  readonly loadSeconds: number
  readonly readSeconds: number
  readonly peakMegabytes: number
}

/** Reads a folder into a fresh store: a process of its own, so that its peak memory is its own. Prints FolderTimes as JSON. */
async function main(folder: string, dataFolder: string): Promise<void> {
  const startedAt = performance.now()
  const store = await openStore({ file: join(dataFolder, 'hearsay.sqlite') })
  const parts = { ...(await loadKnowledge()), store, memory: await rememberEntities(store), today: () => '2025-12-31' }
  const loadedAt = performance.now()
  let setAside = 0
  for await (const event of readDocuments(findDocuments([folder]), parts)) if (event.kind === 'SET_ASIDE') setAside += 1
  const readAt = performance.now()
  const { articles, entities, statements } = await store.corpusCounts()
  await store.close()
  const times: FolderTimes = {
    articles,
    setAside,
    entities,
    statements,
    loadSeconds: (loadedAt - startedAt) / 1_000,
    readSeconds: (readAt - loadedAt) / 1_000,
    peakMegabytes: (process.resourceUsage().maxRSS * 1_024) / 1_000_000,
  }
  process.stdout.write(JSON.stringify(times))
}

const [folder, dataFolder] = process.argv.slice(2)
if (folder !== undefined && dataFolder !== undefined) await main(folder, dataFolder)
