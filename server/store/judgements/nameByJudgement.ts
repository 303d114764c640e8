import { sql } from 'kysely'
import { foldName } from '../../domain/foldName.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { Ruling } from '../../domain/judgements/Ruling.ts'
import { saveNames } from '../saveEntities.ts'
import { forgetNames, indexNames } from '../sqlite/fullText.ts'
import { idList } from '../sqlite/idList.ts'
import type { Database, EntityNameTable } from '../tables.ts'

/** Gives entities the names that they have by judgement, takes from them those that were split off, and takes back what judgements no longer say. */
export async function nameByJudgement(db: Database, ids: readonly EntityId[], ruling: Ruling): Promise<void> {
  const wanted = ids.flatMap((id) => namesGiven(id, ruling))
  const lost = ids.flatMap((entityId) => ruling.namesLostBy(entityId).map((folded) => ({ entityId, folded })))
  const freed = await forgetJudgedNames(db, ids)
  await saveNames(db, wanted)
  await sql`update "entityNames" set "judged" = -1 where "judged" = 0
    and ("entityId", "folded") in (select value ->> 0, value ->> 1 from json_each(${packed(lost)}))`.execute(db)
  if (freed.length + lost.length === 0) return
  const bare = idList([...freed, ...lost].map(({ entityId }) => entityId))
  await sql`delete from "entityNames" where "given" = 0 and "uses" = 0 and "judged" = 0 and "entityId" in ${bare}`.execute(db)
  await indexNames(db, await db.selectFrom('entityNames').select(['entityId', 'folded']).where('entityId', 'in', bare).execute())
  await forgetNames(
    db,
    [...freed, ...lost].map(({ entityId }) => entityId),
  )
}

function namesGiven(entityId: EntityId, ruling: Ruling): readonly EntityNameTable[] {
  const lost = ruling.namesLostBy(entityId)
  const names = new Map(ruling.namesOf(entityId).map((name) => [foldName(name), name]))
  const kept = [...names].filter(([folded]) => !lost.includes(folded))
  return kept.map(([folded, name]) => ({ entityId, folded, name, given: 0, uses: 0, judged: 1 }))
}

/** All names of these entities are as they were read; gives those that were not. */
async function forgetJudgedNames(db: Database, ids: readonly EntityId[]): Promise<readonly { readonly entityId: EntityId }[]> {
  const { rows } = await sql<{ entityId: EntityId }>`update "entityNames" set "judged" = 0
    where "judged" != 0 and "entityId" in ${idList(ids)} returning "entityId"`.execute(db)
  return rows
}

function packed(names: readonly { readonly entityId: EntityId; readonly folded: string }[]): string {
  return JSON.stringify(names.map(({ entityId, folded }) => [entityId, folded]))
}
