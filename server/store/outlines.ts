import { sql } from 'kysely'
import { type ArticleId, type EntityId, statementIdOf } from '../domain/ids.ts'
import type { ArticleOutline, EntityOutline, Store } from '../domain/Store.ts'
import { withAliases } from './entities.ts'
import { idList } from './sqlite/idList.ts'
import type { Database } from './tables.ts'

/** How many articles or entities are read at a time, so that a great corpus starts in little memory. */
const BATCH_SIZE = 1000

/** Every article's outline, by the day of reading and then by id, a batch at a time. */
export async function* outlines(db: Database): AsyncGenerator<ArticleOutline> {
  const entities = new Map<EntityId, EntityOutline>()
  let last = { readAt: '', id: '' }
  for (;;) {
    const batch = await db
      .selectFrom('articles')
      .select(['id', 'readAt'])
      .where(sql<boolean>`("readAt", "id") > (${last.readAt}, ${last.id})`)
      .orderBy('readAt')
      .orderBy('id')
      .limit(BATCH_SIZE)
      .execute()
    const end = batch.at(-1)
    if (end === undefined) return
    last = end
    yield* await outlinesOf(
      db,
      batch.map(({ id }) => id),
      entities,
    )
  }
}

/** The outlines of these articles; `known` keeps the entities met so far, so that each is one object. */
export async function outlinesOf(
  db: Database,
  ids: readonly ArticleId[],
  known: Map<EntityId, EntityOutline> = new Map(),
): Promise<readonly ArticleOutline[]> {
  const rows = await rowsOf(db, ids)
  await learnEntities(
    db,
    rows.parts.map(({ entityId }) => entityId),
    known,
  )
  const partsOf = Map.groupBy(rows.parts, ({ articleId }) => articleId)
  const statementsOf = Map.groupBy(rows.statements, ({ articleId }) => articleId)
  const aboutsOf = Map.groupBy(rows.abouts, ({ articleId, ordinal }) => statementIdOf(articleId, ordinal))
  const affiliationsOf = Map.groupBy(rows.affiliations, ({ articleId }) => articleId)
  const byId = new Map(rows.articles.map((article) => [article.id, article]))
  return ids.flatMap((articleId) => {
    const article = byId.get(articleId)
    if (article === undefined) return []
    return {
      articleId,
      title: article.title,
      outletId: article.outletId,
      publishedAt: article.publishedAt === '' ? null : article.publishedAt,
      entities: (partsOf.get(articleId) ?? []).flatMap(({ entityId, mentions, said }) => {
        const entity = known.get(entityId)
        return entity === undefined ? [] : [{ entity, mentions: mentions > 0 ? mentions : Math.max(1, said) }]
      }),
      statements: (statementsOf.get(articleId) ?? []).map(({ ordinal, speakerId, words }) => {
        const id = statementIdOf(articleId, ordinal)
        return { id, speakerId, about: (aboutsOf.get(id) ?? []).map(({ entityId }) => entityId), words }
      }),
      affiliations: (affiliationsOf.get(articleId) ?? []).flatMap(({ personId, organizationId }) =>
        organizationId === null ? [] : [{ personId, organizationId }],
      ),
    }
  })
}

/** What the tables hold of these articles, as far as an outline tells it. */
async function rowsOf(db: Database, ids: readonly ArticleId[]) {
  const wanted = idList(ids)
  return {
    articles: await db.selectFrom('articles').select(['id', 'title', 'outletId', 'publishedAt']).where('id', 'in', wanted).execute(),
    parts: await db
      .selectFrom('articleEntities')
      .select(['articleId', 'entityId', 'mentions', 'said'])
      .where('articleId', 'in', wanted)
      .execute(),
    statements: await db
      .selectFrom('statements')
      .select(['articleId', 'ordinal', 'speakerId', 'words'])
      .where('articleId', 'in', wanted)
      .orderBy('articleId')
      .orderBy('ordinal')
      .execute(),
    abouts: await db
      .selectFrom('statementAbouts')
      .select(['articleId', 'ordinal', 'entityId'])
      .where('articleId', 'in', wanted)
      .orderBy('position')
      .execute(),
    affiliations: await db
      .selectFrom('affiliations')
      .select(['articleId', 'personId', 'organizationId'])
      .where('articleId', 'in', wanted)
      .orderBy('ordinal')
      .execute(),
  }
}

/** Every entity with its aliases and how often it is mentioned, a batch at a time. */
export async function* entities(
  db: Database,
): ReturnType<Store['entities']> extends AsyncIterable<infer Row> ? AsyncGenerator<Row> : never {
  let last = ''
  for (;;) {
    const rows = await db
      .selectFrom('entities')
      .innerJoin('entityTotals', 'entityTotals.entityId', 'entities.id')
      .selectAll('entities')
      .select('entityTotals.mentions')
      .where(sql<boolean>`entities."id" > ${last}`)
      .orderBy('entities.id')
      .limit(BATCH_SIZE)
      .execute()
    const end = rows.at(-1)
    if (end === undefined) return
    last = end.id
    const mentions = new Map(rows.map((row) => [row.id, row.mentions]))
    const named = await withAliases(
      db,
      rows.map(({ mentions: _, ...row }) => row),
    )
    for (const entity of named) yield { entity, mentions: mentions.get(entity.id) ?? 0 }
  }
}

async function learnEntities(db: Database, ids: readonly EntityId[], known: Map<EntityId, EntityOutline>): Promise<void> {
  const unknown = [...new Set(ids)].filter((id) => !known.has(id))
  if (unknown.length === 0) return
  const rows = await db
    .selectFrom('entities')
    .select(['id', 'kind', 'key', 'name', 'parentKey'])
    .where('id', 'in', idList(unknown))
    .execute()
  for (const row of rows) known.set(row.id, row)
}
