import { sql } from 'kysely'
import type { ArticleReading } from '../domain/ArticleReading.ts'
import { contentLine } from '../domain/contentWords.ts'
import { partsOfStatementId } from '../domain/ids.ts'
import type { Findings } from '../domain/judgements/Findings.ts'
import { judgeFindings } from '../domain/judgements/judgeFindings.ts'
import { sketchOf } from '../domain/sketchOf.ts'
import { anchorStatements } from './judgements/anchorStatements.ts'
import { keepAsRead } from './judgements/asRead.ts'
import { dressEntities } from './judgements/dressEntities.ts'
import type { ReadLog } from './judgements/judgementLog.ts'
import { type ReadingRows, readingRows } from './readingRows.ts'
import { saveEntitiesOf } from './saveEntities.ts'
import { saveFindings } from './saveFindings.ts'
import { indexArticle } from './sqlite/fullText.ts'
import { insertRows } from './sqlite/insertRows.ts'
import type { Database } from './tables.ts'

/** The day of reading, and the log of judgements, which are applied last. */
export interface SavingParts {
  readonly readAt: string
  readonly readLog: ReadLog
}

/** Saves an article with all that was found in it and what judgements make of that, whole or not at all. An article that is there already stays as it is. */
export async function saveArticle(db: Database, reading: ArticleReading, { readAt, readLog }: SavingParts): Promise<void> {
  const found = findingsOf(reading)
  await db.transaction().execute(async (transaction) => {
    await forgetRefusals(transaction, reading)
    if (await isThere(transaction, reading)) return
    const { judgements, ruling } = await readLog(transaction)
    const judged = judgeFindings(found, ruling)
    const rows = readingRows(reading, judged, readAt)
    await saveHead(transaction, rows)
    await saveEntitiesOf(transaction, [{ found, judged }])
    await saveFindings(transaction, judged, rows)
    if (judged !== found) await keepAsRead(transaction, [{ found, after: judged }])
    await dressEntities(
      transaction,
      judged.entities.map(({ id }) => id),
      ruling,
    )
    await anchorStatements(transaction, found, judgements)
    await indexWords(transaction, reading)
    await tellOutcome(transaction, rows)
  })
}

function findingsOf({ article, mentions, entities, affiliations, statements }: ArticleReading): Findings {
  const numbered = mentions.map((mention, ordinal) => ({ ...mention, ordinal }))
  const revision = { url: article.url, name: article.name, sketch: sketchOf(article.text) }
  return { articleId: article.id, text: article.text, revision, mentions: numbered, entities, affiliations, statements }
}

async function isThere(db: Database, { article }: ArticleReading): Promise<boolean> {
  return (await db.selectFrom('articles').select('id').where('id', '=', article.id).executeTakeFirst()) !== undefined
}

/** The article itself and its outlet. */
async function saveHead(db: Database, { outlet, article, text }: ReadingRows): Promise<void> {
  if (outlet !== null) await insertRows(db, 'outlets', [outlet], sql`on conflict do nothing`)
  await db.insertInto('articles').values(article).execute()
  await db.insertInto('articleTexts').values(text).execute()
}

async function indexWords(db: Database, { article, statements }: ArticleReading): Promise<void> {
  await indexArticle(db, {
    articleId: article.id,
    title: article.title,
    text: article.text,
    statements: statements.map((statement) => ({
      ordinal: partsOfStatementId(statement.id).ordinal,
      content: contentLine(article.text, statement.content),
    })),
  })
}

/**
 * What was set aside or deleted before is an article now. This goes first: a transaction that begins by writing waits for another
 * process that writes, where one that begins by reading would fail.
 */
async function forgetRefusals(db: Database, { article }: ArticleReading): Promise<void> {
  await db.deleteFrom('readings').where('documentId', '=', article.documentId).where('articleId', 'is', null).execute()
  await db.deleteFrom('deletedDocuments').where('documentId', '=', article.documentId).execute()
}

async function tellOutcome(db: Database, { article }: ReadingRows): Promise<void> {
  await db
    .insertInto('readings')
    .values({ documentId: article.documentId, name: article.name, articleId: article.id, reason: null })
    .execute()
}
