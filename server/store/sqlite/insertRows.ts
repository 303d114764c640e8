import { type RawBuilder, sql } from 'kysely'
import type { Database, Tables } from '../tables.ts'

/** Inserts rows of one shape in one statement, whose text depends on the columns alone; `conflict` is an `on conflict` clause. */
export async function insertRows<Table extends keyof Tables>(
  db: Database,
  table: Table,
  rows: readonly Tables[Table][],
  conflict: RawBuilder<unknown> = sql``,
): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(first) as (keyof Tables[Table] & string)[]
  const cells = JSON.stringify(rows.map((row) => columns.map((column) => row[column])))
  const names = sql.join(columns.map((column) => sql.id(column)))
  const values = sql.join(columns.map((_, index) => sql`value ->> ${sql.lit(index)}`))
  await sql`insert into ${sql.table(table)} (${names}) select ${values} from json_each(${cells}) where true ${conflict}`.execute(db)
}
