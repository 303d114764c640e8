import DataLoader from 'dataloader'
import type { Entity } from '../domain/Entity.ts'
import type { ArticleId, EntityId, JudgementId, OutletId, StatementId } from '../domain/ids.ts'
import { Ruling } from '../domain/judgements/Ruling.ts'
import type {
  AnchoredStatement,
  EntityCounts,
  Outlet,
  Store,
  StoredAffiliation,
  StoredArticle,
  StoredMention,
  StoredStatement,
} from '../domain/Store.ts'

/** One loader a kind of look-up. What resolvers of one tick ask for singly goes to the store as one question. */
export interface Loaders {
  readonly article: DataLoader<ArticleId, StoredArticle | null>
  /** What was merged leads to its survivor, by id and by key. */
  readonly entity: DataLoader<EntityId, Entity | null>
  readonly entityByKey: DataLoader<string, Entity | null>
  readonly statement: DataLoader<StatementId, StoredStatement | null>
  readonly outlet: DataLoader<OutletId, Outlet | null>
  readonly mentionsIn: DataLoader<ArticleId, readonly StoredMention[]>
  readonly statementsIn: DataLoader<ArticleId, readonly StoredStatement[]>
  /** Affiliations in which the entity is either side. */
  readonly affiliations: DataLoader<EntityId, readonly StoredAffiliation[]>
  readonly counts: DataLoader<EntityId, EntityCounts>
  /** The readings of the same article, the earliest first. */
  readonly revisions: DataLoader<ArticleId, readonly ArticleId[]>
  /** The statements that a judgement means. */
  readonly anchors: DataLoader<JudgementId, readonly AnchoredStatement[]>
}

/** Loaders for one request. `ruling` tells what the judgements that hold make of entities. */
export function makeLoaders(store: Store, ruling: () => Ruling = nothingJudged): Loaders {
  return {
    article: new DataLoader(async (ids) => inOrder(ids, await store.articlesByIds(ids), (article) => article.id)),
    entity: new DataLoader(async (asked) => {
      const ids = asked.map((id) => ruling().survivorOf(id))
      return inOrder(ids, await store.entitiesByIds(ids), (entity) => entity.id)
    }),
    entityByKey: new DataLoader(async (asked) => {
      const keys = asked.map((key) => ruling().survivingKey(key))
      return inOrder(keys, await store.entitiesByKeys(keys), (entity) => entity.key)
    }),
    statement: new DataLoader(async (ids) => inOrder(ids, await store.statementsByIds(ids), (statement) => statement.id)),
    outlet: new DataLoader(async (ids) => inOrder(ids, await store.outletsByIds(ids), (outlet) => outlet.id)),
    mentionsIn: new DataLoader(async (ids) => gathered(ids, await store.mentionsIn(ids), (mention) => [mention.articleId])),
    statementsIn: new DataLoader(async (ids) => gathered(ids, await store.statementsIn(ids), (statement) => [statement.articleId])),
    affiliations: new DataLoader(async (ids) => gathered(ids, await store.affiliationsOf(ids), bothSides)),
    counts: new DataLoader(async (ids) => countsInOrder(ids, await store.countsOf(ids))),
    revisions: new DataLoader(async (ids) => {
      const revisions = await store.revisionsOf(ids)
      return ids.map((id) => revisions.get(id) ?? [])
    }),
    anchors: new DataLoader(async (ids) => gathered(ids, await store.anchoredStatements(ids), (anchored) => [anchored.judgementId])),
  }
}

function nothingJudged(): Ruling {
  return new Ruling([])
}

/** After something changed: what was loaded is loaded anew. */
export function forgetLoaded(loaders: Loaders): void {
  for (const loader of Object.values(loaders)) loader.clearAll()
}

function inOrder<Key, Row>(keys: readonly Key[], rows: readonly Row[], keyOf: (row: Row) => Key): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]))
  return keys.map((key) => byKey.get(key) ?? null)
}

function gathered<Key, Row>(keys: readonly Key[], rows: readonly Row[], keysOf: (row: Row) => readonly (Key | null)[]): Row[][] {
  const byKey = new Map(keys.map((key): [Key | null, Row[]] => [key, []]))
  for (const row of rows) for (const key of new Set(keysOf(row))) byKey.get(key)?.push(row)
  return keys.map((key) => byKey.get(key) ?? [])
}

function bothSides(affiliation: StoredAffiliation): readonly (EntityId | null)[] {
  return [affiliation.personId, affiliation.organizationId]
}

function countsInOrder(ids: readonly EntityId[], counts: ReadonlyMap<EntityId, EntityCounts>): EntityCounts[] {
  return ids.map((id) => counts.get(id) ?? { mentions: 0, articles: 0, said: 0, about: 0 })
}
