import { sql } from 'kysely'
import type { Database, Tables } from '../tables.ts'
import { insertRows } from './insertRows.ts'

/** Deletes rows by their keys and inserts others in their place. */
export async function replaceRows<Table extends keyof Tables>(
  db: Database,
  table: Table,
  key: readonly (keyof Tables[Table] & string)[],
  { gone, come }: { readonly gone: readonly Tables[Table][]; readonly come: readonly Tables[Table][] },
): Promise<void> {
  if (gone.length > 0) {
    const keys = JSON.stringify(gone.map((row) => key.map((column) => row[column])))
    const names = sql.join(key.map((column) => sql.id(column)))
    const values = sql.join(key.map((_, index) => sql`value ->> ${sql.lit(index)}`))
    await sql`delete from ${sql.table(table)} where (${names}) in (select ${values} from json_each(${keys}))`.execute(db)
  }
  await insertRows(db, table, come)
}
