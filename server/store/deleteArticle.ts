import { sql } from 'kysely'
import type { ArticleId, EntityId } from '../domain/ids.ts'
import { usedNames } from './entityNames.ts'
import { forgetArticle, forgetNames } from './sqlite/fullText.ts'
import { idList } from './sqlite/idList.ts'
import type { Database, EntityNameTable } from './tables.ts'

/**
 * Deletes an article with all its traces: what was found in it, names that only it used, entities that no other
 * article has, its outlet when that has no other article, and the note that its document was read. The document's fingerprint
 * is all that stays, so that a file that still lies in a folder is not read again unasked.
 * @returns false when there is no such article
 */
export async function deleteArticle(db: Database, articleId: ArticleId): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    // Writing first: a transaction that begins by reading would fail beside another process that writes.
    await transaction.deleteFrom('readings').where('articleId', '=', articleId).execute()
    const article = await transaction
      .selectFrom('articles')
      .select(['outletId', 'documentId'])
      .where('id', '=', articleId)
      .executeTakeFirst()
    if (article === undefined) return false
    const entityIds = await takeFromTotals(transaction, articleId)
    await releaseNames(transaction, await namesUsedIn(transaction, articleId))
    await forgetArticle(transaction, articleId)
    await transaction.deleteFrom('articles').where('id', '=', articleId).execute()
    await transaction
      .insertInto('deletedDocuments')
      .values({ documentId: article.documentId })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await deleteOrphans(transaction, entityIds)
    await forgetNames(transaction, entityIds)
    if (article.outletId !== null) {
      await transaction
        .deleteFrom('outlets')
        .where('id', '=', article.outletId)
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('articles').select('id').whereRef('articles.outletId', '=', 'outlets.id'))),
        )
        .execute()
    }
    return true
  })
}

async function takeFromTotals(db: Database, articleId: ArticleId): Promise<readonly EntityId[]> {
  const parts = await db.selectFrom('articleEntities').selectAll().where('articleId', '=', articleId).execute()
  await sql`update "entityTotals" as t set "mentions" = t."mentions" - e."mentions", "articles" = t."articles" - 1,
    "said" = t."said" - e."said", "about" = t."about" - e."about"
    from "articleEntities" e where e."articleId" = ${articleId} and e."entityId" = t."entityId"`.execute(db)
  return parts.map(({ entityId }) => entityId)
}

async function namesUsedIn(db: Database, articleId: ArticleId): Promise<readonly EntityNameTable[]> {
  const { text } = await db.selectFrom('articleTexts').select('text').where('articleId', '=', articleId).executeTakeFirstOrThrow()
  const mentions = await db.selectFrom('mentions').selectAll().where('articleId', '=', articleId).execute()
  return usedNames(text, mentions)
}

async function releaseNames(db: Database, names: readonly EntityNameTable[]): Promise<void> {
  const rows = JSON.stringify(names.map(({ entityId, folded }) => [entityId, folded]))
  await sql`update "entityNames" set "uses" = "uses" - 1
    where ("entityId", "folded") in (select value ->> 0, value ->> 1 from json_each(${rows}))`.execute(db)
  await sql`delete from "entityNames" where "given" = 0 and "uses" = 0
    and ("entityId", "folded") in (select value ->> 0, value ->> 1 from json_each(${rows}))`.execute(db)
}

async function deleteOrphans(db: Database, entityIds: readonly EntityId[]): Promise<void> {
  await db
    .deleteFrom('entities')
    .where('id', 'in', idList(entityIds))
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('entityTotals').select('entityId').whereRef('entityTotals.entityId', '=', 'entities.id').where('articles', '=', 0)),
    )
    .execute()
}
