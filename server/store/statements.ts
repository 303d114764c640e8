import { type SelectQueryBuilder, sql } from 'kysely'
import type { Clock, Page, PageRequest, StatementFilter } from '../domain/filters.ts'
import { type ArticleId, type EntityId, partsOfStatementId, type StatementId } from '../domain/ids.ts'
import type { StoredStatement } from '../domain/Store.ts'
import { pageOf, parseCursor } from './cursor.ts'
import { statementsHolding } from './sqlite/fullText.ts'
import { idList } from './sqlite/idList.ts'
import { withAbouts } from './statementRow.ts'
import type { Database, StatementTable } from './tables.ts'

export async function statementsByIds(db: Database, ids: readonly StatementId[]): Promise<readonly StoredStatement[]> {
  const parts = ids.map(partsOfStatementId)
  const wanted = JSON.stringify(parts.map(({ articleId, ordinal }) => [articleId, ordinal]))
  const rows = await db
    .selectFrom('statements')
    .selectAll()
    .where(sql<boolean>`("articleId", "ordinal") in (select value ->> 0, value ->> 1 from json_each(${wanted}))`)
    .execute()
  return withAbouts(db, rows)
}

/** In text order, article by article. */
export async function statementsIn(db: Database, ids: readonly ArticleId[]): Promise<readonly StoredStatement[]> {
  const rows = await db
    .selectFrom('statements')
    .selectAll()
    .where('articleId', 'in', idList(ids))
    .orderBy('articleId')
    .orderBy('ordinal')
    .execute()
  return withAbouts(db, rows)
}

/** The latest first by the filter's clock, those of one article in text order, undated last; with from or to the undated are left out. */
export async function listStatements(db: Database, filter: StatementFilter, { first, after }: PageRequest): Promise<Page<StoredStatement>> {
  const passing = inRange(passingStatements(db, filter), filter)
  const day = dayColumn(filter)
  const page = await passing
    .$if(after !== null, (query) => query.where(isAfter(day, after ?? '')))
    .selectAll('statements')
    .orderBy(day, 'desc')
    .orderBy('statements.articleId', 'desc')
    .orderBy('statements.ordinal')
    .limit(first + 1)
    .execute()
  const stored = await withAbouts(db, page.slice(0, first))
  const totalCount = await countOf(passing)
  return {
    ...pageOf(page, {
      first,
      totalCount,
      keyOf: (row) => [row[CLOCK_COLUMNS[filter.clock ?? 'SAID']], row.articleId, row.ordinal],
      show: () => null,
    }),
    rows: stored,
  }
}

/** The statements that pass every other part of the filter but have no day by its clock. */
export async function undatedStatements(
  db: Database,
  filter: StatementFilter,
  first: number,
): Promise<{ readonly rows: readonly StoredStatement[]; readonly totalCount: number }> {
  const undated = passingStatements(db, filter).where(dayColumn(filter), '=', '')
  const rows = await undated
    .selectAll('statements')
    .orderBy('statements.articleId', 'desc')
    .orderBy('statements.ordinal')
    .limit(first)
    .execute()
  return { rows: await withAbouts(db, rows), totalCount: await countOf(undated) }
}

const CLOCK_COLUMNS: { readonly [clock in Clock]: 'day' | 'publishedAt' | 'readAt' } = {
  SAID: 'day',
  PUBLISHED: 'publishedAt',
  READ: 'readAt',
}

type DayColumn = 'statements.day' | 'statements.publishedAt' | 'statements.readAt'

/** The column of a filter's clock. */
export function dayColumn({ clock = 'SAID' }: StatementFilter): DayColumn {
  return `statements.${CLOCK_COLUMNS[clock]}`
}

const REST_OF_STATEMENT = [
  's.speakerId',
  's.viaId',
  's.parentOrdinal',
  's.source',
  's.cue',
  's.content',
  's.form',
  's.act',
  's.stance',
  's.voice',
  's.saidOn',
  's.quantities',
  's.propositions',
  's.words',
  's.outletId',
  's.publishedAt',
  's.readAt',
] as const

type StatementQuery = SelectQueryBuilder<{ statements: StatementTable }, 'statements', object>

/** The statements that pass a filter, of any day and of none. */
export function passingStatements(db: Database, { speaker, about, outlet, forms, acts, text }: StatementFilter): StatementQuery {
  return statementsAbout(db, about ?? null)
    .$if(speaker !== undefined, (query) => query.where('statements.speakerId', '=', speaker ?? null))
    .$if(outlet !== undefined, (query) => query.where('statements.outletId', '=', outlet ?? null))
    .$if(forms !== undefined, (query) => query.where('statements.form', 'in', idList(forms ?? [])))
    .$if(acts !== undefined, (query) => query.where('statements.act', 'in', idList(acts ?? [])))
    .$if(text !== undefined && text.trim() !== '', (query) =>
      query.where(sql<boolean>`(statements."articleId", statements."ordinal") in ${statementsHolding(text ?? '')}`),
    )
}

/** All statements, or those about an entity: these from the entity's own index, which has the latest first. */
function statementsAbout(db: Database, entityId: EntityId | null): StatementQuery {
  if (entityId === null) return db.selectFrom('statements')
  const about = db
    .selectFrom('statementAbouts as a')
    .innerJoin('statements as s', (join) => join.onRef('s.articleId', '=', 'a.articleId').onRef('s.ordinal', '=', 'a.ordinal'))
    .where('a.entityId', '=', entityId)
    .select(['a.articleId', 'a.ordinal', 'a.day', ...REST_OF_STATEMENT])
  return db.selectFrom(about.as('statements'))
}

function inRange(query: StatementQuery, filter: StatementFilter): StatementQuery {
  const { from, to } = filter
  return query
    .$if(from !== undefined || to !== undefined, (dated) => dated.where(dayColumn(filter), '>=', from ?? '0'))
    .$if(to !== undefined, (dated) => dated.where(dayColumn(filter), '<=', to ?? ''))
}

function isAfter(day: DayColumn, after: string) {
  const [lastDay, lastArticle, lastOrdinal] = parseCursor(after, ['string', 'string', 'number'])
  const dayRef = sql.ref(day)
  return sql<boolean>`${dayRef} <= ${lastDay} and (${dayRef} < ${lastDay} or statements."articleId" < ${lastArticle}
    or (statements."articleId" = ${lastArticle} and statements."ordinal" > ${lastOrdinal}))`
}

async function countOf(query: StatementQuery): Promise<number> {
  const { count } = await query.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return count
}
