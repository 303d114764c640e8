import type SQLite from 'better-sqlite3'
import { StoreError } from '../StoreError.ts'

/** Marks a file as Hearsay's in SQLite's header: "Hear" in ASCII. */
const APPLICATION_ID = 0x48656172

/**
 * Brings a database file to the newest version, each step whole or not at all.
 * @throws StoreError when the file is another program's, or was written by a newer version of this one.
 */
export function migrate(sqlite: SQLite.Database, file: string, migrations: readonly string[]): void {
  const version = versionOf(sqlite, file)
  if (version > migrations.length) {
    throw new StoreError(
      file,
      `this database has version ${version}, and this program knows versions up to ${migrations.length}: a newer Hearsay wrote it. ` +
        'Update Hearsay, or set DATA_DIR to another folder to start with an empty database.',
    )
  }
  migrations.slice(version).forEach((step, index) => {
    sqlite.transaction(() => {
      sqlite.exec(step)
      sqlite.pragma(`application_id = ${APPLICATION_ID}`)
      sqlite.pragma(`user_version = ${version + index + 1}`)
    })()
  })
}

function versionOf(sqlite: SQLite.Database, file: string): number {
  const applicationId = sqlite.pragma('application_id', { simple: true })
  const tables = sqlite.prepare('select count(*) from sqlite_schema').pluck().get()
  if (tables !== 0 && applicationId !== APPLICATION_ID) {
    throw new StoreError(file, 'this is the database of another program. Move it away, or set DATA_DIR to another folder.')
  }
  return Number(sqlite.pragma('user_version', { simple: true }))
}
