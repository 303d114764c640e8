import { join } from 'node:path'
import { readConfig } from '../config.ts'
import { loadKnowledge } from '../loadKnowledge.ts'
import { rememberEntities } from '../pipeline/EntityMemory.ts'
import { findDocuments } from '../pipeline/read/findDocuments.ts'
import { readDocuments } from '../pipeline/readDocuments.ts'
import { openStore } from '../store/openStore.ts'
import { showProgress } from './showProgress.ts'

/** `ingest PATH…`: reads files and folders into the database, and shows how it goes. An article told as read is kept, whatever comes. `--again` reads what was deleted too. */
export async function ingest(paths: readonly string[], { again = false }: { readonly again?: boolean } = {}): Promise<void> {
  const store = await openStore({ file: databaseFile() })
  try {
    const memory = await rememberEntities(store)
    const events = readDocuments(findDocuments(paths), { ...(await loadKnowledge()), store, memory, today, again })
    await showProgress(events)
  } finally {
    await store.close()
  }
}

/** The database that `npm start` serves; DATA_DIR changes its folder. */
export function databaseFile(): string {
  return join(readConfig(process.env, []).dataFolder, 'hearsay.sqlite')
}

function today(): string {
  return new Date().toISOString().slice(0, 10)
}
