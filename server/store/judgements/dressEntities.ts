import { sql } from 'kysely'
import { foldName } from '../../domain/foldName.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { Ruling } from '../../domain/judgements/Ruling.ts'
import { saveNames } from '../saveEntities.ts'
import { forgetNames } from '../sqlite/fullText.ts'
import { idList } from '../sqlite/idList.ts'
import type { Database, EntityTable } from '../tables.ts'

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

async function nameByJudgement(db: Database, ids: readonly EntityId[], ruling: Ruling): Promise<void> {
  const wanted = ids.flatMap((entityId) => {
    const names = new Map(ruling.namesOf(entityId).map((name) => [foldName(name), name]))
    return [...names].map(([folded, name]) => ({ entityId, folded, name, given: 0, uses: 0, judged: 1 }))
  })
  const kept = JSON.stringify(wanted.map(({ entityId, folded }) => [entityId, folded]))
  const { rows: dropped } = await sql<{ entityId: EntityId }>`update "entityNames" set "judged" = 0
    where "judged" = 1 and "entityId" in ${idList(ids)}
    and ("entityId", "folded") not in (select value ->> 0, value ->> 1 from json_each(${kept})) returning "entityId"`.execute(db)
  await saveNames(db, wanted)
  if (dropped.length === 0) return
  const bare = [...new Set(dropped.map(({ entityId }) => entityId))]
  await sql`delete from "entityNames" where "given" = 0 and "uses" = 0 and "judged" = 0 and "entityId" in ${idList(bare)}`.execute(db)
  await forgetNames(db, bare)
}
