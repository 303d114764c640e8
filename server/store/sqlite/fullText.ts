import { type RawBuilder, sql } from 'kysely'
import type { ArticleId, EntityId } from '../../domain/ids.ts'
import type { Database } from '../tables.ts'
import { idList } from './idList.ts'

export interface SearchableArticle {
  readonly articleId: ArticleId
  readonly title: string
  readonly text: string
  /** The content of each statement. */
  readonly statements: readonly { readonly ordinal: number; readonly content: string }[]
}

export interface SearchableName {
  readonly entityId: EntityId
  readonly folded: string
}

/** Puts an article and its statements into the full-text index. */
export async function indexArticle(db: Database, { articleId, title, text, statements }: SearchableArticle): Promise<void> {
  await sql`insert into "articleRows" ("articleId") values (${articleId})`.execute(db)
  await sql`insert into "articleSearch" (rowid, title, body) select "row", ${title}, ${text} from "articleRows" where "articleId" = ${articleId}`.execute(
    db,
  )
  const rows = JSON.stringify(statements.map(({ ordinal, content }) => [ordinal, content]))
  await sql`insert into "statementRows" ("articleId", "ordinal") select ${articleId}, value ->> 0 from json_each(${rows})`.execute(db)
  await sql`insert into "statementSearch" (rowid, words) select r."row", value ->> 1 from json_each(${rows})
    join "statementRows" r on r."articleId" = ${articleId} and r."ordinal" = value ->> 0`.execute(db)
}

export async function forgetArticle(db: Database, articleId: ArticleId): Promise<void> {
  await sql`delete from "statementSearch" where rowid in (select "row" from "statementRows" where "articleId" = ${articleId})`.execute(db)
  await sql`delete from "statementRows" where "articleId" = ${articleId}`.execute(db)
  await sql`delete from "articleSearch" where rowid in (select "row" from "articleRows" where "articleId" = ${articleId})`.execute(db)
  await sql`delete from "articleRows" where "articleId" = ${articleId}`.execute(db)
}

/** Puts names into the full-text index; names that are in it already stay as they are. */
export async function indexNames(db: Database, names: readonly SearchableName[]): Promise<void> {
  const rows = JSON.stringify(names.map(({ entityId, folded }) => [entityId, folded]))
  const added = await sql<{ row: number; folded: string }>`insert into "nameRows" ("entityId", "folded")
    select value ->> 0, value ->> 1 from json_each(${rows}) where true on conflict do nothing returning "row", "folded"`.execute(db)
  const fresh = JSON.stringify(added.rows.map(({ row, folded }) => [row, folded]))
  await sql`insert into "nameSearch" (rowid, name) select value ->> 0, value ->> 1 from json_each(${fresh})`.execute(db)
}

/** Takes out the names of these entities that are no longer among `entityNames`, or were split off from them. */
export async function forgetNames(db: Database, entityIds: readonly EntityId[]): Promise<void> {
  const gone = sql`(select "row" from "nameRows" r where r."entityId" in ${idList(entityIds)} and not exists
    (select 1 from "entityNames" n where n."entityId" = r."entityId" and n."folded" = r."folded" and (n."judged" >= 0 or n."uses" > 0)))`
  await sql`delete from "nameSearch" where rowid in ${gone}`.execute(db)
  await sql`delete from "nameRows" where "row" in ${gone}`.execute(db)
}

/** The articles whose title or text holds every word, as the right side of `in`. */
export function articlesHolding(words: string): RawBuilder<ArticleId> {
  return sql<ArticleId>`(select "articleId" from "articleRows" where "row" in (select rowid from "articleSearch" where "articleSearch" match ${matchOf(words)}))`
}

/** The statements whose content holds every word, as the right side of `("articleId", "ordinal") in`. */
export function statementsHolding(words: string): RawBuilder<unknown> {
  return sql`(select "articleId", "ordinal" from "statementRows" where "row" in (select rowid from "statementSearch" where "statementSearch" match ${matchOf(words)}))`
}

/** The entities with a name that holds every word, as the right side of `in`. */
export function entitiesHolding(words: string): RawBuilder<EntityId> {
  return sql<EntityId>`(select "entityId" from "nameRows" where "row" in (select rowid from "nameSearch" where "nameSearch" match ${matchOf(words)}))`
}

/**
 * What a person types as an FTS5 query: every word, as a prefix, in any order; words between double quotes together.
 * A text without a letter or digit matches nothing.
 */
function matchOf(words: string): string {
  const terms = [...words.matchAll(/"([^"]+)"|([^\s"]+)/g)]
    .map(([, phrase, word]) => ({ text: phrase ?? word ?? '', prefix: phrase === undefined }))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  if (terms.length === 0) return '"\u0001"'
  return terms.map(({ text, prefix }) => `"${text.replaceAll('\0', ' ')}"${prefix ? '*' : ''}`).join(' ')
}
