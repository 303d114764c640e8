import { sql } from 'kysely'
import type { Entity } from '../../domain/Entity.ts'
import { foldName } from '../../domain/foldName.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { Ruling } from '../../domain/judgements/Ruling.ts'
import { idList } from '../sqlite/idList.ts'
import type { Database, EntityTable } from '../tables.ts'
import { entityAsRead } from './asRead.ts'
import type { ReadLog } from './judgementLog.ts'

/** Entities read from the database at a time. */
const BATCH_SIZE = 1000

/**
 * Every entity as it was read, those that judgements merged into others too: what a later article is compared with before judgements are applied to it. The names of what was
 * merged stay with it, so that they lead to one entity and not to two.
 */
export async function* knownEntities(db: Database, readLog: ReadLog): AsyncGenerator<Entity> {
  const { judgements, ruling } = await readLog(db)
  for (const { decision, undone } of judgements) if (undone === null && decision.kind === 'MERGE') yield* decision.others
  let last = ''
  for (;;) {
    const after = sql<boolean>`"id" > ${last}`
    const rows = await db.selectFrom('entities').selectAll().where(after).orderBy('id').limit(BATCH_SIZE).execute()
    const end = rows.at(-1)
    if (end === undefined) return
    last = end.id
    yield* await asRead(db, rows, ruling)
  }
}

/** These entities as they were read, whatever was judged of them since. */
export async function entitiesAsRead(db: Database, ids: readonly EntityId[], readLog: ReadLog): Promise<readonly Entity[]> {
  const rows = await db.selectFrom('entities').selectAll().where('id', 'in', idList(ids)).execute()
  return asRead(db, rows, (await readLog(db)).ruling)
}

async function asRead(db: Database, rows: readonly EntityTable[], ruling: Ruling): Promise<readonly Entity[]> {
  const ids = idList(rows.map(({ id }) => id))
  const names = await db.selectFrom('entityNames').selectAll().where('entityId', 'in', ids).orderBy('folded').execute()
  const namesOf = Map.groupBy(names, ({ entityId }) => entityId)
  return rows.map((row) => {
    const takenOver = new Set(ruling.namesTakenOverBy(row.id).map(foldName))
    const own = (namesOf.get(row.id) ?? []).filter(({ given, folded }) => given === 1 || !takenOver.has(folded))
    return entityAsRead(
      row,
      own.map(({ name }) => name),
    )
  })
}
