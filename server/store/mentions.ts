import { sql } from 'kysely'
import type { Page, PageRequest } from '../domain/filters.ts'
import type { ArticleId, EntityId } from '../domain/ids.ts'
import type { StoredAffiliation, StoredMention } from '../domain/Store.ts'
import { pageOf, parseCursor } from './cursor.ts'
import { idList } from './sqlite/idList.ts'
import type { AffiliationTable, Database, MentionTable } from './tables.ts'

/** In text order, article by article. */
export async function mentionsIn(db: Database, ids: readonly ArticleId[]): Promise<readonly StoredMention[]> {
  const rows = await db
    .selectFrom('mentions')
    .selectAll()
    .where('articleId', 'in', idList(ids))
    .orderBy('articleId')
    .orderBy('ordinal')
    .execute()
  return rows.map(storedMention)
}

/** Article by article, the newest first, in text order. */
export async function listMentions(db: Database, entityId: EntityId, { first, after }: PageRequest): Promise<Page<StoredMention>> {
  const ofEntity = db.selectFrom('mentions').where('entityId', '=', entityId)
  const { count } = await ofEntity.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const rows = await ofEntity
    .$if(after !== null, (query) => query.where(isAfter(after ?? '')))
    .selectAll()
    .orderBy('publishedAt', 'desc')
    .orderBy('articleId', 'desc')
    .orderBy('ordinal')
    .limit(first + 1)
    .execute()
  return pageOf(rows, { first, totalCount: count, keyOf: (row) => [row.publishedAt, row.articleId, row.ordinal], show: storedMention })
}

/** Roles that these articles give people, article by article in text order. */
export async function affiliationsIn(db: Database, ids: readonly ArticleId[]): Promise<readonly StoredAffiliation[]> {
  const rows = await db
    .selectFrom('affiliations')
    .selectAll()
    .where('articleId', 'in', idList(ids))
    .orderBy('articleId')
    .orderBy('ordinal')
    .execute()
  return rows.map(storedAffiliation)
}

/** Roles that articles give these people, or give people in these organisations. */
export async function affiliationsOf(db: Database, ids: readonly EntityId[]): Promise<readonly StoredAffiliation[]> {
  const rows = await db
    .selectFrom('affiliations')
    .selectAll()
    .where(({ eb, or }) => or([eb('personId', 'in', idList(ids)), eb('organizationId', 'in', idList(ids))]))
    .orderBy('articleId')
    .orderBy('ordinal')
    .execute()
  return rows.map(storedAffiliation)
}

function isAfter(after: string) {
  const [day, article, ordinal] = parseCursor(after, ['string', 'string', 'number'])
  return sql<boolean>`"publishedAt" <= ${day} and ("publishedAt" < ${day} or "articleId" < ${article}
    or ("articleId" = ${article} and "ordinal" > ${ordinal}))`
}

function storedMention({ articleId, entityId, start, end, type, kind }: MentionTable): StoredMention {
  return { articleId, entityId, start, end, type, kind }
}

function storedAffiliation({ articleId, personId, organizationId, role, start, end }: AffiliationTable): StoredAffiliation {
  return { articleId, personId, organizationId, role, span: { start, end } }
}
