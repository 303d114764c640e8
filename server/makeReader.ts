import type { Store } from './domain/Store.ts'
import type { Reader } from './graphql/reading/makeReadingDesk.ts'
import type { ReadingParts } from './pipeline/readArticle.ts'

/** The way of the data over what is stored. What it takes to read (gazetteer, models, names seen so far) is loaded when first asked for. */
export function makeReader(store: Store): Reader {
  let loading: Promise<ReadingParts> | undefined
  const parts = () => (loading ??= loadParts(store))
  return {
    readPaths: async function* (paths) {
      const { findDocuments } = await import('./pipeline/read/findDocuments.ts')
      const { readDocuments } = await import('./pipeline/readDocuments.ts')
      yield* readDocuments(findDocuments(paths), await parts())
    },
    readSent: async function* (documents) {
      const { foundDocuments, readDocuments } = await import('./pipeline/readDocuments.ts')
      yield* readDocuments(foundDocuments(documents), await parts())
    },
  }
}

async function loadParts(store: Store): Promise<ReadingParts> {
  const { loadKnowledge } = await import('./commands/loadKnowledge.ts')
  const { rememberEntities } = await import('./pipeline/EntityMemory.ts')
  const [knowledge, memory] = await Promise.all([loadKnowledge(), rememberEntities(store)])
  return { ...knowledge, store, memory, today }
}

/** The day, "2025-11-03". */
function today(): string {
  return new Date().toISOString().slice(0, 10)
}
