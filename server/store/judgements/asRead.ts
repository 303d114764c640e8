import { isDeepStrictEqual } from 'node:util'
import type { Entity } from '../../domain/Entity.ts'
import type { ArticleId } from '../../domain/ids.ts'
import type { Findings } from '../../domain/judgements/Findings.ts'
import type { Statement } from '../../domain/Statement.ts'
import type { StoredStatement } from '../../domain/Store.ts'
import { affiliationsIn } from '../mentions.ts'
import { statementsIn } from '../statements.ts'
import type { Database, EntityTable } from '../tables.ts'

/** What was found in an article before any judgement: as it was kept, else as it stands; null when there is no such article. */
export async function findingsAsRead(db: Database, articleId: ArticleId): Promise<Findings | null> {
  const article = await db.selectFrom('articleTexts').select('text').where('articleId', '=', articleId).executeTakeFirst()
  if (article === undefined) return null
  const { text } = article
  const kept = await db.selectFrom('articlesAsRead').select('findings').where('articleId', '=', articleId).executeTakeFirst()
  if (kept !== undefined) return { ...(JSON.parse(kept.findings) as Omit<Findings, 'articleId' | 'text'>), articleId, text }
  const rows = await db.selectFrom('mentions').selectAll().where('articleId', '=', articleId).orderBy('ordinal').execute()
  return {
    articleId,
    text,
    mentions: rows.map(({ ordinal, entityId, start, end, type, kind }) => ({ ordinal, entityId, start, end, type, kind })),
    entities: await entitiesAsRead(db, articleId),
    affiliations: (await affiliationsIn(db, [articleId])).map(({ articleId: _, ...affiliation }) => affiliation),
    statements: (await statementsIn(db, [articleId])).map(statementAlone),
  }
}

/** Keeps what was found in an article, where judgements make something else of it; lets go of it where they no longer do. */
export async function keepAsRead(db: Database, found: Findings, judged: Findings): Promise<void> {
  const { articleId, text: _, ...rest } = found
  if (isDeepStrictEqual(found, judged)) {
    await db.deleteFrom('articlesAsRead').where('articleId', '=', articleId).execute()
    return
  }
  await db
    .insertInto('articlesAsRead')
    .values({ articleId, findings: JSON.stringify(rest) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** An entity's row as it was read, with its names. */
export function entityAsRead(row: EntityTable, aliases: readonly string[]): Entity {
  const { lat, lon, readName, readKind, readParentKey, ...rest } = row
  const name = readName ?? row.name
  return {
    ...rest,
    name,
    kind: readKind ?? row.kind,
    parentKey: readParentKey ?? row.parentKey,
    aliases: aliases.filter((alias) => alias !== name),
    coordinates: lat === null || lon === null ? null : { lat, lon },
  }
}

/** The entities of an article with the names that came with them: those that articles use come back with their mentions. */
async function entitiesAsRead(db: Database, articleId: ArticleId): Promise<readonly Entity[]> {
  const inArticle = db.selectFrom('articleEntities').select('entityId').where('articleId', '=', articleId)
  const rows = await db.selectFrom('entities').selectAll().where('id', 'in', inArticle).orderBy('id').execute()
  const names = await db
    .selectFrom('entityNames')
    .selectAll()
    .where('entityId', 'in', inArticle)
    .where('given', '=', 1)
    .orderBy('entityId')
    .orderBy('folded')
    .execute()
  const namesOf = Map.groupBy(names, ({ entityId }) => entityId)
  return rows.map((row) =>
    entityAsRead(
      row,
      (namesOf.get(row.id) ?? []).map(({ name }) => name),
    ),
  )
}

function statementAlone({ articleId: _a, day: _d, dayBasis: _b, outletId: _o, ...statement }: StoredStatement): Statement {
  return statement
}
