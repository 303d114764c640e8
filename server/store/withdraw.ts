import { sql } from 'kysely'
import type { ArticleId, EntityId } from '../domain/ids.ts'
import { usedNames } from './entityNames.ts'
import { idList } from './sqlite/idList.ts'
import type { Database, EntityNameTable } from './tables.ts'

/** Takes an article's part out of the totals of its entities, and gives these. */
export async function takeFromTotals(db: Database, articleId: ArticleId): Promise<readonly EntityId[]> {
  const parts = await db.selectFrom('articleEntities').selectAll().where('articleId', '=', articleId).execute()
  await sql`update "entityTotals" as t set "mentions" = t."mentions" - e."mentions", "articles" = t."articles" - 1,
    "said" = t."said" - e."said", "about" = t."about" - e."about"
    from "articleEntities" e where e."articleId" = ${articleId} and e."entityId" = t."entityId"`.execute(db)
  return parts.map(({ entityId }) => entityId)
}

/** Takes an article's uses of names out of the counts; names that nothing else holds go. */
export async function releaseNames(db: Database, articleId: ArticleId): Promise<void> {
  const names = JSON.stringify((await namesUsedIn(db, articleId)).map(({ entityId, folded }) => [entityId, folded]))
  await sql`update "entityNames" set "uses" = "uses" - 1
    where ("entityId", "folded") in (select value ->> 0, value ->> 1 from json_each(${names}))`.execute(db)
  await sql`delete from "entityNames" where "given" = 0 and "uses" = 0 and "judged" = 0
    and ("entityId", "folded") in (select value ->> 0, value ->> 1 from json_each(${names}))`.execute(db)
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

async function namesUsedIn(db: Database, articleId: ArticleId): Promise<readonly EntityNameTable[]> {
  const { text } = await db.selectFrom('articleTexts').select('text').where('articleId', '=', articleId).executeTakeFirstOrThrow()
  const mentions = await db.selectFrom('mentions').selectAll().where('articleId', '=', articleId).execute()
  return usedNames(text, mentions)
}
