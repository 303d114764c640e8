import SQLite from 'better-sqlite3'
import { StoreError } from './StoreError.ts'
import { ensureWritable } from './sqlite/ensureWritable.ts'

/** How long an earlier server may take to let go, in milliseconds. */
const PATIENCE_MS = 2_000

/**
 * Claims a database for one server, which holds in memory what it has read from it: an exclusive lock on a file beside it, that the system
 * lets go when the process ends, however it ends. Commands that read or write the database go on beside it.
 * @returns what gives the claim up
 * @throws StoreError when another server has it, or its folder cannot be written
 */
export function claimDatabase(file: string): () => void {
  ensureWritable(file)
  const lock = new SQLite(`${file}.lock`, { timeout: PATIENCE_MS })
  try {
    lock.exec('begin exclusive')
  } catch (error) {
    lock.close()
    throw isBusy(error)
      ? new StoreError(
          file,
          'another Hearsay serves this database. Open that one in a browser, stop it, or set DATA_DIR to another folder.',
          {
            cause: error,
          },
        )
      : error
  }
  return () => void lock.close()
}

function isBusy(error: unknown): boolean {
  return error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_BUSY')
}
