import type SQLite from 'better-sqlite3'
import { type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver } from 'kysely'

/**
 * Kysely's dialect of SQLite, which does not roll back what SQLite itself has rolled back already (a full disk, an I/O error):
 * the second attempt would fail, and hide why the first was made.
 */
export class RolledBackDialect extends SqliteDialect {
  readonly #sqlite: SQLite.Database
  constructor(sqlite: SQLite.Database) {
    super({ database: sqlite })
    this.#sqlite = sqlite
  }
  override createDriver(): Driver {
    return new RolledBackDriver(this.#sqlite)
  }
}

class RolledBackDriver extends SqliteDriver {
  readonly #sqlite: SQLite.Database
  constructor(sqlite: SQLite.Database) {
    super({ database: sqlite })
    this.#sqlite = sqlite
  }
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection)
  }
}
