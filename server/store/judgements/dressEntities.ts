import type { EntityId } from '../../domain/ids.ts'
import type { Ruling } from '../../domain/judgements/Ruling.ts'
import { idList } from '../sqlite/idList.ts'
import type { Database, EntityTable } from '../tables.ts'
import { nameByJudgement } from './nameByJudgement.ts'

/** Gives entities the names, kinds and parents that judgements give them, and takes from them those that judgements no longer do. */
export async function dressEntities(db: Database, ids: readonly EntityId[], ruling: Ruling): Promise<void> {
  const rows = await db.selectFrom('entities').selectAll().where('id', 'in', idList(ids)).execute()
  for (const row of rows) {
    const look = dressed(row, ruling)
    if (look !== null) await db.updateTable('entities').set(look).where('id', '=', row.id).execute()
    if (look !== null && look.kind !== row.kind)
      await db.updateTable('entityTotals').set({ kind: look.kind }).where('entityId', '=', row.id).execute()
  }
  await nameByJudgement(
    db,
    rows.map(({ id }) => id),
    ruling,
  )
}

type Dress = Pick<EntityTable, 'name' | 'kind' | 'parentKey' | 'readName' | 'readKind' | 'readParentKey'>

/** The columns that judgements change; null when they are right already. */
function dressed(row: EntityTable, ruling: Ruling): Dress | null {
  const read = { name: row.readName ?? row.name, kind: row.readKind ?? row.kind, parentKey: row.readParentKey ?? row.parentKey }
  const look = ruling.lookOf(row.id)
  const name = look.name ?? read.name
  const kind = look.kind ?? read.kind
  const parentKey = read.parentKey === null ? null : ruling.survivingKey(read.parentKey)
  if (name === row.name && kind === row.kind && parentKey === row.parentKey) return null
  return {
    name,
    kind,
    parentKey,
    readName: name === read.name ? null : read.name,
    readKind: kind === read.kind ? null : read.kind,
    readParentKey: parentKey === read.parentKey ? null : read.parentKey,
  }
}
