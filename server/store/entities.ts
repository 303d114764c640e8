import { sql } from 'kysely'
import type { Entity } from '../domain/Entity.ts'
import type { EntityFilter, Page, PageRequest } from '../domain/filters.ts'
import { foldName } from '../domain/foldName.ts'
import type { EntityId } from '../domain/ids.ts'
import type { EntityCounts } from '../domain/Store.ts'
import { pageOf, parseCursor } from './cursor.ts'
import { entitiesHolding } from './sqlite/fullText.ts'
import { idList } from './sqlite/idList.ts'
import type { Database, EntityTable } from './tables.ts'

export async function entitiesByIds(db: Database, ids: readonly EntityId[]): Promise<readonly Entity[]> {
  return withAliases(db, await db.selectFrom('entities').selectAll().where('id', 'in', idList(ids)).execute())
}

export async function entitiesByKeys(db: Database, keys: readonly string[]): Promise<readonly Entity[]> {
  return withAliases(db, await db.selectFrom('entities').selectAll().where('key', 'in', idList(keys)).execute())
}

/** Entities with this folded name or alias, the most mentioned first. */
export async function entitiesNamed(db: Database, foldedName: string): Promise<readonly Entity[]> {
  const rows = await db
    .selectFrom('entityNames')
    .innerJoin('entities', 'entities.id', 'entityNames.entityId')
    .innerJoin('entityTotals', 'entityTotals.entityId', 'entities.id')
    .selectAll('entities')
    .where('entityNames.folded', '=', foldedName)
    .where(isBorne)
    .orderBy('entityTotals.mentions', 'desc')
    .orderBy('entities.id')
    .execute()
  return withAliases(db, rows)
}

export async function countsOf(db: Database, ids: readonly EntityId[]): Promise<ReadonlyMap<EntityId, EntityCounts>> {
  const rows = await db.selectFrom('entityTotals').selectAll().where('entityId', 'in', idList(ids)).execute()
  return new Map(rows.map(({ entityId, mentions, articles, said, about }) => [entityId, { mentions, articles, said, about }]))
}

/** The most mentioned first: in all articles, or in those of the filter's days and outlets. */
export async function listEntities(db: Database, filter: EntityFilter, { first, after }: PageRequest): Promise<Page<Entity>> {
  const ranked = limitsArticles(filter) ? rankedIn(db, filter) : rankedInAll(db)
  const { kinds, text } = filter
  const passing = db
    .with('ranked', () => ranked)
    .selectFrom('ranked')
    .$if(kinds !== undefined, (query) => query.where('ranked.kind', 'in', idList(kinds ?? [])))
    .$if(text !== undefined && text.trim() !== '', (query) => query.where('ranked.entityId', 'in', entitiesHolding(text ?? '')))
  const { count } = await passing.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  const page = await passing
    .$if(after !== null, (query) => {
      const [mentions, entityId] = parseCursor(after ?? '', ['number', 'string'])
      return query.where(
        sql<boolean>`ranked."mentions" <= ${mentions} and (ranked."mentions" < ${mentions} or ranked."entityId" > ${entityId})`,
      )
    })
    .select(['ranked.entityId', 'ranked.mentions'])
    .orderBy('ranked.mentions', 'desc')
    .orderBy('ranked.entityId')
    .limit(first + 1)
    .execute()
  const entities = await entitiesByIds(
    db,
    page.map(({ entityId }) => entityId),
  )
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const rows = page.flatMap(({ entityId, mentions }) => {
    const entity = byId.get(entityId)
    return entity === undefined ? [] : [{ entity, mentions }]
  })
  return pageOf(rows, { first, totalCount: count, keyOf: ({ entity, mentions }) => [mentions, entity.id], show: ({ entity }) => entity })
}

/** Entities with their aliases in the order of the rows; two queries for all of them. */
export async function withAliases(db: Database, rows: readonly EntityTable[]): Promise<readonly Entity[]> {
  const names = await db
    .selectFrom('entityNames')
    .select(['entityId', 'name', 'folded'])
    .where('entityId', 'in', idList(rows.map(({ id }) => id)))
    .where(isBorne)
    .orderBy('entityId')
    .orderBy('uses', 'desc')
    .orderBy('folded')
    .execute()
  const aliases = Map.groupBy(names, ({ entityId }) => entityId)
  return rows.map(({ lat, lon, readName: _n, readKind, readParentKey: _p, ...row }) => {
    const canonical = foldName(row.name)
    // What a judgement says is no place keeps its coordinates for the day that it is undone.
    const isPlace = readKind === null || row.kind === 'PLACE'
    return {
      ...row,
      placeKind: isPlace ? row.placeKind : null,
      aliases: (aliases.get(row.id) ?? []).filter(({ folded }) => folded !== canonical).map(({ name }) => name),
      coordinates: !isPlace || lat === null || lon === null ? null : { lat, lon },
    }
  })
}

/** A name that a judgement split off from an entity is not its name, unless something merged into it brings it back. */
const isBorne = sql<boolean>`("entityNames"."judged" >= 0 or "entityNames"."uses" > 0)`

function limitsArticles({ outlets, from, to }: EntityFilter): boolean {
  return outlets !== undefined || from !== undefined || to !== undefined
}

function rankedInAll(db: Database) {
  return db.selectFrom('entityTotals').select(['entityTotals.entityId', 'entityTotals.kind', 'entityTotals.mentions'])
}

function rankedIn(db: Database, { outlets, from, to }: EntityFilter) {
  return (
    db
      .selectFrom('articles')
      // A cross join keeps this order: the few articles first, then what is in them.
      .crossJoin('articleEntities')
      .whereRef('articleEntities.articleId', '=', 'articles.id')
      .innerJoin('entities', 'entities.id', 'articleEntities.entityId')
      .$if(outlets !== undefined, (query) => query.where('articles.outletId', 'in', idList(outlets ?? [])))
      .$if(from !== undefined || to !== undefined, (query) => query.where('articles.publishedAt', '>=', from ?? '0'))
      .$if(to !== undefined, (query) => query.where('articles.publishedAt', '<=', to ?? ''))
      .select(({ fn }) => ['articleEntities.entityId', 'entities.kind', fn.sum<number>('articleEntities.mentions').as('mentions')])
      .groupBy(['articleEntities.entityId', 'entities.kind'])
  )
}
