import type { ReadingOutcome } from '../domain/Document.ts'
import type { ArticleId, DocumentId } from '../domain/ids.ts'
import type { Database, ReadingTable } from './tables.ts'

/** Keeps a document that could not be read, with its reason. One that became an article stays an article. */
export async function setAside(db: Database, document: { readonly id: DocumentId; readonly name: string }, reason: string): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('readings').where('documentId', '=', document.id).where('articleId', 'is', null).execute()
    await transaction
      .insertInto('readings')
      .values({ documentId: document.id, name: document.name, articleId: null, reason })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  })
}

/** How a document fared earlier: known as an article, or set aside; null when it was never read. */
export async function outcomeOf(db: Database, id: DocumentId): Promise<ReadingOutcome | null> {
  const row = await db.selectFrom('readings').selectAll().where('documentId', '=', id).executeTakeFirst()
  if (row === undefined) return null
  return row.articleId === null ? setAsideOutcome(row) : { kind: 'KNOWN', name: row.name, articleId: row.articleId }
}

/** Whether an article of this document was deleted, and the document not read since. */
export async function wasDeleted(db: Database, id: DocumentId): Promise<boolean> {
  return (await db.selectFrom('deletedDocuments').selectAll().where('documentId', '=', id).executeTakeFirst()) !== undefined
}

export async function latestOutcomes(db: Database, first: number): Promise<readonly ReadingOutcome[]> {
  const rows = await db.selectFrom('readings').selectAll().orderBy('row', 'desc').limit(first).execute()
  return rows.map((row) => (row.articleId === null ? setAsideOutcome(row) : { kind: 'READ', name: row.name, articleId: row.articleId }))
}

/** The last row of the readings; 0 when nothing was read. */
export async function lastReadingRow(db: Database): Promise<number> {
  const row = await db
    .selectFrom('readings')
    .select(({ fn }) => fn.max('row').as('row'))
    .executeTakeFirst()
  return row?.row ?? 0
}

/** Articles in the order of their reading, after a row of it. */
export async function articlesReadAfter(
  db: Database,
  row: number,
  first: number,
): Promise<readonly { readonly row: number; readonly articleId: ArticleId }[]> {
  const rows = await db
    .selectFrom('readings')
    .select(['row', 'articleId'])
    .where('row', '>', row)
    .where('articleId', 'is not', null)
    .orderBy('row')
    .limit(first)
    .execute()
  return rows.flatMap(({ row: at, articleId }) => (articleId === null ? [] : [{ row: at, articleId }]))
}

function setAsideOutcome({ name, reason }: Pick<ReadingTable, 'name' | 'reason'>): ReadingOutcome {
  return { kind: 'SET_ASIDE', name, reason: reason ?? '' }
}
