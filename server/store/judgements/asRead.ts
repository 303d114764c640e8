import { sql } from 'kysely'
import type { Entity } from '../../domain/Entity.ts'
import type { ArticleId } from '../../domain/ids.ts'
import type { Findings } from '../../domain/judgements/Findings.ts'
import type { Statement } from '../../domain/Statement.ts'
import type { StoredStatement } from '../../domain/Store.ts'
import { affiliationsIn } from '../mentions.ts'
import { unpackSketch } from '../spanColumns.ts'
import { idList } from '../sqlite/idList.ts'
import { insertRows } from '../sqlite/insertRows.ts'
import { statementsIn } from '../statements.ts'
import type { Database, EntityTable } from '../tables.ts'

/** Findings as they are kept: what the article's own row tells is left out. */
type Kept = Omit<Findings, 'articleId' | 'text' | 'revision'>

/** What was found in these articles before any judgement: as it was kept, else as it stands. In the order of the ids; what is not there is left out. */
export async function findingsAsRead(db: Database, ids: readonly ArticleId[]): Promise<readonly Findings[]> {
  const texts = await db
    .selectFrom('articleTexts')
    .innerJoin('articles', 'articles.id', 'articleTexts.articleId')
    .select(['articleId', 'text', 'url', 'name', 'sketch'])
    .where('articleId', 'in', idList(ids))
    .execute()
  const kept = await db.selectFrom('articlesAsRead').selectAll().where('articleId', 'in', idList(ids)).execute()
  const keptOf = new Map(kept.map(({ articleId, findings }) => [articleId, JSON.parse(findings) as Kept]))
  const standing = await findingsStanding(
    db,
    ids.filter((id) => !keptOf.has(id)),
  )
  const articleOf = new Map(texts.map((row) => [row.articleId, row]))
  return ids.flatMap((articleId) => {
    const article = articleOf.get(articleId)
    if (article === undefined) return []
    const { text, url, name, sketch } = article
    return { ...(keptOf.get(articleId) ?? standing(articleId)), articleId, text, revision: { url, name, sketch: unpackSketch(sketch) } }
  })
}

/** What stands of articles that no judgement has changed. */
async function findingsStanding(db: Database, ids: readonly ArticleId[]): Promise<(id: ArticleId) => Kept> {
  const rows = await db
    .selectFrom('mentions')
    .selectAll()
    .where('articleId', 'in', idList(ids))
    .orderBy('articleId')
    .orderBy('ordinal')
    .execute()
  const mentions = Map.groupBy(rows, ({ articleId }) => articleId)
  const affiliations = Map.groupBy(await affiliationsIn(db, ids), ({ articleId }) => articleId)
  const statements = Map.groupBy(await statementsIn(db, ids), ({ articleId }) => articleId)
  const entities = await entitiesAsReadIn(db, ids)
  return (id) => ({
    mentions: (mentions.get(id) ?? []).map(({ ordinal, entityId, start, end, type, kind }) => ({
      ordinal,
      entityId,
      start,
      end,
      type,
      kind,
    })),
    entities: entities(id),
    affiliations: (affiliations.get(id) ?? []).map(({ articleId: _, ...affiliation }) => affiliation),
    statements: (statements.get(id) ?? []).map(statementAlone),
  })
}

/** What was found in an article, and what judgements make of it. */
interface Judged {
  readonly found: Findings
  readonly after: Findings
}

/** Keeps what was found in articles in which judgements do something; lets go of it where they no longer do. */
export async function keepAsRead(db: Database, judged: readonly Judged[]): Promise<void> {
  const plain = judged.filter(({ found, after }) => found === after)
  const others = judged.filter(({ found, after }) => found !== after)
  await db
    .deleteFrom('articlesAsRead')
    .where('articleId', 'in', idList(plain.map(({ found }) => found.articleId)))
    .execute()
  const rows = others.map(({ found: { articleId, text: _, revision: __, ...rest } }) => ({ articleId, findings: JSON.stringify(rest) }))
  await insertRows(db, 'articlesAsRead', rows, sql`on conflict do nothing`)
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

/** The entities of each article with the names that came with them: those that articles use come back with their mentions. */
async function entitiesAsReadIn(db: Database, ids: readonly ArticleId[]): Promise<(id: ArticleId) => readonly Entity[]> {
  const parts = await db
    .selectFrom('articleEntities')
    .select(['articleId', 'entityId'])
    .where('articleId', 'in', idList(ids))
    .orderBy('articleId')
    .orderBy('entityId')
    .execute()
  const entityIds = idList([...new Set(parts.map(({ entityId }) => entityId))])
  const rows = await db.selectFrom('entities').selectAll().where('id', 'in', entityIds).execute()
  const names = await db
    .selectFrom('entityNames')
    .selectAll()
    .where('entityId', 'in', entityIds)
    .where('given', '=', 1)
    .orderBy('folded')
    .execute()
  const namesOf = Map.groupBy(names, ({ entityId }) => entityId)
  const read = new Map(
    rows.map((row) => [
      row.id,
      entityAsRead(
        row,
        (namesOf.get(row.id) ?? []).map(({ name }) => name),
      ),
    ]),
  )
  const partsOf = Map.groupBy(parts, ({ articleId }) => articleId)
  return (id) => (partsOf.get(id) ?? []).flatMap(({ entityId }) => read.get(entityId) ?? [])
}

function statementAlone({ articleId: _a, day: _d, dayBasis: _b, outletId: _o, ...statement }: StoredStatement): Statement {
  return statement
}
