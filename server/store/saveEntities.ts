import { sql } from 'kysely'
import type { Entity } from '../domain/Entity.ts'
import type { Findings } from '../domain/judgements/Findings.ts'
import { givenNames } from './entityNames.ts'
import { indexNames } from './sqlite/fullText.ts'
import { idList } from './sqlite/idList.ts'
import { insertRows } from './sqlite/insertRows.ts'
import type { Database, EntityNameTable, EntityTable } from './tables.ts'

/** What was found in an article, and what judgements made of it. */
interface JudgedFindings {
  readonly found: Findings
  readonly judged: Findings
}

/**
 * The entities of articles that judgements were applied to: those that were read, with all that the articles tell of them; those that judgements brought in only
 * where they are not there yet.
 */
export async function saveEntitiesOf(db: Database, articles: readonly JudgedFindings[]): Promise<void> {
  await saveEntities(db, articles.flatMap(entitiesLeft))
  await saveNewEntities(
    db,
    articles.flatMap(({ found, judged }) => (found === judged ? [] : judged.entities)),
  )
}

/** The entities that were read and that judgements left in the article. */
function entitiesLeft({ found, judged }: JudgedFindings): readonly Entity[] {
  const left = new Set(judged.entities.map(({ id }) => id))
  return found.entities.filter(({ id }) => left.has(id))
}

/** Entities are shared by articles; what an earlier article left unknown of one is filled in. All their names are kept as given. */
async function saveEntities(db: Database, entities: readonly Entity[]): Promise<void> {
  await insertRows(
    db,
    'entities',
    entities.map(entityRow),
    sql`on conflict ("id") do update set
      "placeKind" = coalesce("placeKind", excluded."placeKind"), "sourceKind" = coalesce("sourceKind", excluded."sourceKind"),
      "lat" = coalesce("lat", excluded."lat"), "lon" = coalesce("lon", excluded."lon"),
      "country" = coalesce("country", excluded."country"), "parentKey" = coalesce("parentKey", excluded."parentKey")`,
  )
  await saveNames(db, givenNames(entities))
}

/** Entities that are not there yet, with their names; what is there stays as it is. */
async function saveNewEntities(db: Database, entities: readonly Entity[]): Promise<void> {
  if (entities.length === 0) return
  const ids = idList(entities.map(({ id }) => id))
  const there = new Set((await db.selectFrom('entities').select('id').where('id', 'in', ids).execute()).map(({ id }) => id))
  await saveEntities(
    db,
    entities.filter(({ id }) => !there.has(id)),
  )
}

/** Adds names, and the uses of those that are there. */
export async function saveNames(db: Database, names: readonly EntityNameTable[]): Promise<void> {
  const counted = sql`on conflict ("entityId", "folded") do update set
    "given" = max("given", excluded."given"), "uses" = "uses" + excluded."uses", "judged" = case excluded."judged" when 1 then 1 else "judged" end`
  await insertRows(db, 'entityNames', names, counted)
  await indexNames(db, names)
}

function entityRow({ id, kind, key, name, placeKind, sourceKind, coordinates, country, parentKey }: Entity): EntityTable {
  const asRead = { readName: null, readKind: null, readParentKey: null }
  const [lat, lon] = [coordinates?.lat ?? null, coordinates?.lon ?? null]
  return { id, kind, key, name, placeKind, sourceKind, lat, lon, country, parentKey, ...asRead }
}
