import { sql } from 'kysely'
import type { Entity } from '../../domain/Entity.ts'
import type { EntityId } from '../../domain/ids.ts'
import { idList } from '../sqlite/idList.ts'
import type { Database, EntityTable } from '../tables.ts'
import { entityAsRead } from './asRead.ts'
import type { ReadLog } from './judgementLog.ts'

/** Entities read from the database at a time. */
const BATCH_SIZE = 1000

/** Every entity as it was read, those that judgements merged into others too: what a later article is compared with before judgements are applied to it. */
export async function* knownEntities(db: Database, readLog: ReadLog): AsyncGenerator<Entity> {
  const { judgements } = await readLog(db)
  for (const { decision, undone } of judgements) if (undone === null && decision.kind === 'MERGE') yield* decision.others
  let last = ''
  for (;;) {
    const after = sql<boolean>`"id" > ${last}`
    const rows = await db.selectFrom('entities').selectAll().where(after).orderBy('id').limit(BATCH_SIZE).execute()
    const end = rows.at(-1)
    if (end === undefined) return
    last = end.id
    yield* await asRead(db, rows)
  }
}

/** These entities as they were read, whatever was judged of them since. */
export async function entitiesAsRead(db: Database, ids: readonly EntityId[]): Promise<readonly Entity[]> {
  return asRead(db, await db.selectFrom('entities').selectAll().where('id', 'in', idList(ids)).execute())
}

async function asRead(db: Database, rows: readonly EntityTable[]): Promise<readonly Entity[]> {
  const ids = idList(rows.map(({ id }) => id))
  const names = await db.selectFrom('entityNames').select(['entityId', 'name']).where('entityId', 'in', ids).execute()
  const namesOf = Map.groupBy(names, ({ entityId }) => entityId)
  return rows.map((row) =>
    entityAsRead(
      row,
      (namesOf.get(row.id) ?? []).map(({ name }) => name),
    ),
  )
}
