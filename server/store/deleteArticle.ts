import type { ArticleId } from '../domain/ids.ts'
import { forgetArticle, forgetNames } from './sqlite/fullText.ts'
import type { Database } from './tables.ts'
import { deleteOrphans, namesUsedIn, releaseNames, takeFromTotals } from './withdraw.ts'

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
    const parts = await transaction.selectFrom('articleEntities').selectAll().where('articleId', '=', articleId).execute()
    const entityIds = parts.map(({ entityId }) => entityId)
    await takeFromTotals(transaction, parts)
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
