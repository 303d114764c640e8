import SQLite from 'better-sqlite3'
import { StoreError } from '../StoreError.ts'

/** A failure of SQLite as a StoreError that names the file and the cure, where there is one; any other error as it is. */
export function explain(file: string, error: unknown): unknown {
  if (!(error instanceof SQLite.SqliteError)) return error
  const trouble = TROUBLES.find(([code]) => error.code.startsWith(code))
  return trouble === undefined ? error : new StoreError(file, trouble[1], { cause: error })
}

const TROUBLES: readonly (readonly [code: string, trouble: string])[] = [
  ['SQLITE_NOTADB', 'this is no database. Move the file away, or set DATA_DIR to another folder.'],
  ['SQLITE_CORRUPT', 'the database is damaged. Restore it from a copy, or move it away and read the articles again.'],
  [
    'SQLITE_READONLY',
    'the database cannot be written. Give this user the right to write to the file and its folder, or set DATA_DIR to another folder.',
  ],
  [
    'SQLITE_CANTOPEN',
    'the database cannot be opened. Check that this is a file in a folder that this user may write to, or set DATA_DIR to another folder.',
  ],
  ['SQLITE_FULL', 'the disk is full. Make room, or set DATA_DIR to a folder on another disk.'],
  ['SQLITE_BUSY', 'another process is writing to this database. Stop it, or set DATA_DIR to another folder.'],
]
