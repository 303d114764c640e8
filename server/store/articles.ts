import { type SelectQueryBuilder, sql } from 'kysely'
import type { ArticleFilter, Page, PageRequest } from '../domain/filters.ts'
import type { ArticleId, EntityId } from '../domain/ids.ts'
import type { StoredArticle } from '../domain/Store.ts'
import { type CursorKey, pageOf, parseCursor } from './cursor.ts'
import { unpackBlocks, unpackSketch, unpackSpans } from './spanColumns.ts'
import { articlesHolding } from './sqlite/fullText.ts'
import { idList } from './sqlite/idList.ts'
import type { ArticleTable, ArticleTextTable, Database } from './tables.ts'

export async function articlesByIds(db: Database, ids: readonly ArticleId[]): Promise<readonly StoredArticle[]> {
  const rows = await wholeArticles(db).where('articles.id', 'in', idList(ids)).execute()
  return rows.map(storedArticle)
}

/** The sketches of these articles' texts. */
export async function sketchesOf(db: Database, ids: readonly ArticleId[]): Promise<ReadonlyMap<ArticleId, Uint32Array>> {
  const rows = await db.selectFrom('articles').select(['id', 'sketch']).where('id', 'in', idList(ids)).execute()
  return new Map(rows.map(({ id, sketch }) => [id, unpackSketch(sketch)]))
}

/** Newest first, undated last; with from or to the undated are left out. */
export async function listArticles(db: Database, filter: ArticleFilter, { first, after }: PageRequest): Promise<Page<StoredArticle>> {
  const passing = inRange(passingArticles(db, filter), filter)
  const totalCount = await countOf(passing)
  const page = passing
    .$if(after !== null, (query) => query.where(isAfter(parseCursor(after ?? '', ['string', 'string']))))
    .orderBy('articles.publishedAt', 'desc')
    .orderBy('articles.id', 'desc')
    .limit(first + 1)
  const ids = await page.select('articles.id').execute()
  const rows = await inOrder(
    db,
    ids.map(({ id }) => id),
  )
  return pageOf(rows, { first, totalCount, keyOf: (row) => [row.publishedAt, row.id], show: storedArticle })
}

/** With from or to: the articles that pass every other part of the filter but have no day. */
export async function undatedArticles(
  db: Database,
  filter: ArticleFilter,
  first: number,
): Promise<{ readonly rows: readonly StoredArticle[]; readonly totalCount: number }> {
  const undated = passingArticles(db, filter).where('articles.publishedAt', '=', '')
  const ids = await undated.select('articles.id').orderBy('articles.id', 'desc').limit(first).execute()
  const rows = await inOrder(
    db,
    ids.map(({ id }) => id),
  )
  return { rows: rows.map(storedArticle), totalCount: await countOf(undated) }
}

/** The columns of an article that filters read. */
type Filterable = Pick<ArticleTable, 'id' | 'publishedAt' | 'outletId'>
type ArticleQuery = SelectQueryBuilder<{ articles: Filterable }, 'articles', object>

/** The articles that pass a filter, of any day and of none. */
export function passingArticles(db: Database, { outlets, mentions = [], text }: ArticleFilter): ArticleQuery {
  const [first, ...others] = new Set(mentions)
  return articlesOf(db, first ?? null)
    .$if(outlets !== undefined, (query) => query.where('articles.outletId', 'in', idList(outlets ?? [])))
    .$if(text !== undefined && text.trim() !== '', (query) => query.where('articles.id', 'in', articlesHolding(text ?? '')))
    .where(({ and }) =>
      and(
        others.map((entityId) => sql<boolean>`articles."id" in (select "articleId" from "articleEntities" where "entityId" = ${entityId})`),
      ),
    )
}

/** All articles, or those that mention an entity: these from the entity's own index, which has them newest first. */
function articlesOf(db: Database, entityId: EntityId | null): ArticleQuery {
  const all = db.selectFrom('articles as a')
  const some =
    entityId === null
      ? all.select(['a.id', 'a.publishedAt', 'a.outletId'])
      : all
          .innerJoin('articleEntities as e', 'e.articleId', 'a.id')
          .where('e.entityId', '=', entityId)
          .select(['e.articleId as id', 'e.publishedAt', 'a.outletId'])
  return db.selectFrom(some.as('articles'))
}

function inRange(query: ArticleQuery, { from, to }: ArticleFilter): ArticleQuery {
  return query
    .$if(from !== undefined || to !== undefined, (dated) => dated.where('articles.publishedAt', '>=', from ?? '0'))
    .$if(to !== undefined, (dated) => dated.where('articles.publishedAt', '<=', to ?? ''))
}

async function countOf(query: ArticleQuery): Promise<number> {
  const { count } = await query.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return count
}

function isAfter([publishedAt, id]: CursorKey) {
  return sql<boolean>`(articles."publishedAt", articles."id") < (${publishedAt}, ${id})`
}

type ArticleRow = ArticleTable & ArticleTextTable

function wholeArticles(db: Database) {
  return db.selectFrom('articles').innerJoin('articleTexts', 'articleTexts.articleId', 'articles.id').selectAll()
}

async function inOrder(db: Database, ids: readonly ArticleId[]): Promise<readonly ArticleRow[]> {
  const rows = await wholeArticles(db).where('articles.id', 'in', idList(ids)).execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function storedArticle({ articleId: _, sketch: __, blocks, sentences, publishedAt, ...row }: ArticleRow): StoredArticle {
  return { ...row, publishedAt: publishedAt === '' ? null : publishedAt, blocks: unpackBlocks(blocks), sentences: unpackSpans(sentences) }
}
