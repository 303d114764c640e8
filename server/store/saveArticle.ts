import { sql } from 'kysely'
import type { ArticleReading } from '../domain/ArticleReading.ts'
import { contentLine } from '../domain/contentWords.ts'
import { partsOfStatementId } from '../domain/ids.ts'
import { givenNames, usedNames } from './entityNames.ts'
import { type ReadingRows, readingRows } from './readingRows.ts'
import { indexArticle, indexNames } from './sqlite/fullText.ts'
import { insertRows } from './sqlite/insertRows.ts'
import type { Database, EntityNameTable } from './tables.ts'

/** Saves an article with all that was found in it, whole or not at all. An article that is there already stays as it is. */
export async function saveArticle(db: Database, reading: ArticleReading, readAt: string): Promise<void> {
  const rows = readingRows(reading, readAt)
  const names = { given: givenNames(reading.entities), used: usedNames(reading.article.text, reading.mentions) }
  await db.transaction().execute(async (transaction) => {
    await forgetRefusals(transaction, rows)
    if (await isThere(transaction, rows)) return
    await saveReferences(transaction, rows)
    await saveFindings(transaction, rows)
    await saveNames(transaction, [...names.given, ...names.used])
    await addToTotals(transaction, rows)
    await indexArticle(transaction, {
      articleId: reading.article.id,
      title: reading.article.title,
      text: reading.article.text,
      statements: reading.statements.map((statement) => ({
        ordinal: partsOfStatementId(statement.id).ordinal,
        content: contentLine(reading.article.text, statement.content),
      })),
    })
    await tellOutcome(transaction, rows)
  })
}

async function isThere(db: Database, { article }: ReadingRows): Promise<boolean> {
  return (await db.selectFrom('articles').select('id').where('id', '=', article.id).executeTakeFirst()) !== undefined
}

/** Outlets and entities are shared by articles; what an earlier article left unknown of an entity is filled in. */
async function saveReferences(db: Database, { outlet, entities }: ReadingRows): Promise<void> {
  if (outlet !== null) await insertRows(db, 'outlets', [outlet], sql`on conflict do nothing`)
  await insertRows(
    db,
    'entities',
    entities,
    sql`on conflict ("id") do update set
      "placeKind" = coalesce("placeKind", excluded."placeKind"), "sourceKind" = coalesce("sourceKind", excluded."sourceKind"),
      "lat" = coalesce("lat", excluded."lat"), "lon" = coalesce("lon", excluded."lon"),
      "country" = coalesce("country", excluded."country"), "parentKey" = coalesce("parentKey", excluded."parentKey")`,
  )
}

async function saveFindings(db: Database, rows: ReadingRows): Promise<void> {
  await db.insertInto('articles').values(rows.article).execute()
  await db.insertInto('articleTexts').values(rows.text).execute()
  await insertRows(db, 'articleEntities', rows.articleEntities)
  await insertRows(db, 'mentions', rows.mentions)
  await insertRows(db, 'statements', rows.statements)
  await insertRows(db, 'statementAbouts', rows.abouts)
  await insertRows(db, 'affiliations', rows.affiliations)
}

async function saveNames(db: Database, names: readonly EntityNameTable[]): Promise<void> {
  const counted = sql`on conflict ("entityId", "folded") do update set
    "given" = max("given", excluded."given"), "uses" = "uses" + excluded."uses"`
  await insertRows(db, 'entityNames', names, counted)
  await indexNames(db, names)
}

async function addToTotals(db: Database, { articleEntities, entities }: ReadingRows): Promise<void> {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]))
  const totals = articleEntities.flatMap(({ entityId, mentions, said, about }) => {
    const kind = kinds.get(entityId)
    return kind === undefined ? [] : [{ entityId, kind, mentions, articles: 1, said, about }]
  })
  const summed = sql`on conflict ("entityId") do update set "mentions" = "mentions" + excluded."mentions",
    "articles" = "articles" + 1, "said" = "said" + excluded."said", "about" = "about" + excluded."about"`
  await insertRows(db, 'entityTotals', totals, summed)
}

/**
 * What was set aside or deleted before is an article now. This goes first: a transaction that begins by writing waits for another
 * process that writes, where one that begins by reading would fail.
 */
async function forgetRefusals(db: Database, { article }: ReadingRows): Promise<void> {
  await db.deleteFrom('readings').where('documentId', '=', article.documentId).where('articleId', 'is', null).execute()
  await db.deleteFrom('deletedDocuments').where('documentId', '=', article.documentId).execute()
}

async function tellOutcome(db: Database, { article }: ReadingRows): Promise<void> {
  await db
    .insertInto('readings')
    .values({ documentId: article.documentId, name: article.name, articleId: article.id, reason: null })
    .execute()
}
