import type { Store } from './domain/Store.ts'
import type { Reader } from './graphql/reading/makeReadingDesk.ts'
import { loadKnowledge } from './loadKnowledge.ts'
import { rememberEntities } from './pipeline/EntityMemory.ts'
import { findDocuments } from './pipeline/read/findDocuments.ts'
import type { ReadingParts } from './pipeline/readArticle.ts'
import { foundDocuments, readDocuments } from './pipeline/readDocuments.ts'

/** The way of the data over what is stored. What it takes to read (gazetteer, models, names seen so far) is loaded when first asked for, and asked for again when that failed. */
export function makeReader(store: Store): Reader {
  let loading: Promise<ReadingParts> | undefined
  function parts(): Promise<ReadingParts> {
    loading ??= loadParts(store).catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return loading
  }
  return {
    learn: async (ids) => {
      // Who reads for the first time later will find it in the store.
      if (loading !== undefined) (await loading).memory.learn(await store.entitiesAsRead(ids))
    },
    readPaths: async function* (paths) {
      yield* readDocuments(findDocuments(paths), await parts())
    },
    readSent: async function* (documents) {
      yield* readDocuments(foundDocuments(documents), { ...(await parts()), again: true })
    },
  }
}

async function loadParts(store: Store): Promise<ReadingParts> {
  const [knowledge, memory] = await Promise.all([loadKnowledge(), rememberEntities(store)])
  return { ...knowledge, store, memory, today }
}

/** The day, "2025-11-03". */
function today(): string {
  return new Date().toISOString().slice(0, 10)
}
