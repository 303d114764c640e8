import { sql } from 'kysely'
import type { ArticleId, EntityId } from '../domain/ids.ts'
import { usedNames } from './entityNames.ts'
import { idList } from './sqlite/idList.ts'
import type { ArticleEntityTable, Database, EntityNameTable } from './tables.ts'

/** Takes parts in articles out of the totals of their entities. */
export async function takeFromTotals(db: Database, parts: readonly ArticleEntityTable[]): Promise<void> {
  const sums = [...Map.groupBy(parts, ({ entityId }) => entityId)].map(([entityId, those]) => [
    entityId,
    sumOf(those.map(({ mentions }) => mentions)),
    those.length,
    sumOf(those.map(({ said }) => said)),
    sumOf(those.map(({ about }) => about)),
  ])
  await sql`update "entityTotals" as t set "mentions" = t."mentions" - (e.value ->> 1), "articles" = t."articles" - (e.value ->> 2),
    "said" = t."said" - (e.value ->> 3), "about" = t."about" - (e.value ->> 4)
    from json_each(${JSON.stringify(sums)}) e where t."entityId" = e.value ->> 0`.execute(db)
}

/** Takes uses of names out of the counts; names that nothing else holds go. */
export async function releaseNames(db: Database, names: readonly Pick<EntityNameTable, 'entityId' | 'folded'>[]): Promise<void> {
  const uses = new Map<string, readonly [string, string, number]>()
  for (const { entityId, folded } of names) {
    const key = `${entityId} ${folded}`
    uses.set(key, [entityId, folded, (uses.get(key)?.[2] ?? 0) + 1])
  }
  const rows = JSON.stringify([...uses.values()])
  await sql`update "entityNames" as n set "uses" = n."uses" - (u.value ->> 2)
    from json_each(${rows}) u where n."entityId" = u.value ->> 0 and n."folded" = u.value ->> 1`.execute(db)
  await sql`delete from "entityNames" where "given" = 0 and "uses" = 0 and "judged" = 0
    and ("entityId", "folded") in (select value ->> 0, value ->> 1 from json_each(${rows}))`.execute(db)
}

/** Deletes those of these entities that no article has. */
export async function deleteOrphans(db: Database, entityIds: readonly EntityId[]): Promise<void> {
  await db
    .deleteFrom('entities')
    .where('id', 'in', idList(entityIds))
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('entityTotals').select('entityId').whereRef('entityTotals.entityId', '=', 'entities.id').where('articles', '=', 0)),
    )
    .execute()
}

/** The names that an article uses. */
export async function namesUsedIn(db: Database, articleId: ArticleId): Promise<readonly EntityNameTable[]> {
  const { text } = await db.selectFrom('articleTexts').select('text').where('articleId', '=', articleId).executeTakeFirstOrThrow()
  const mentions = await db.selectFrom('mentions').selectAll().where('articleId', '=', articleId).execute()
  return usedNames(text, mentions)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
