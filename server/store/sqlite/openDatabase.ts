import SQLite from 'better-sqlite3'
import { Kysely } from 'kysely'
import type { Database, Tables } from '../tables.ts'
import { ensureWritable } from './ensureWritable.ts'
import { explain } from './explain.ts'
import { migrate } from './migrate.ts'
import { allMigrations } from './migrations/allMigrations.ts'
import { RolledBackDialect } from './RolledBackDialect.ts'

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
  return new Kysely<Tables>({ dialect: new RolledBackDialect(sqlite) })
}

function connect(file: string): SQLite.Database {
  try {
    return new SQLite(file)
  } catch (error) {
    throw explain(file, error)
  }
}
