import SQLite from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import { StoreError } from '../StoreError.ts'
import type { Database, Tables } from '../tables.ts'
import { ensureWritable } from './ensureWritable.ts'
import { migrate } from './migrate.ts'
import { allMigrations } from './migrations/allMigrations.ts'

/**
 * Opens an SQLite file, made with its folder when it is not there, in WAL mode and with foreign keys on.
 * @throws StoreError that names the file and the cure, when it cannot be written, is no database, or is a newer version's.
 */
export function openDatabase(file: string): Database {
  ensureWritable(file)
  const sqlite = connect(file)
  try {
    sqlite.pragma('journal_mode = WAL')
    sqlite.pragma('synchronous = NORMAL')
    sqlite.pragma('foreign_keys = ON')
    sqlite.pragma('cache_size = -65536')
    migrate(sqlite, file, allMigrations)
  } catch (error) {
    sqlite.close()
    throw explain(file, error)
  }
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) })
}

function connect(file: string): SQLite.Database {
  try {
    return new SQLite(file)
  } catch (error) {
    throw explain(file, error)
  }
}

function explain(file: string, error: unknown): unknown {
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
