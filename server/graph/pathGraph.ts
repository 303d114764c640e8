import type { GraphFilter } from '../domain/filters.ts'
import type { ArticleId, EntityId } from '../domain/ids.ts'
import type { EntityKind } from '../domain/Mention.ts'
import { articleIdAt, type CorpusIndex, entityAt } from './corpus/CorpusIndex.ts'
import { type Scope, scopeOf } from './corpus/scopeOf.ts'
import { drawView } from './view/drawView.ts'
import type { GraphView } from './view/GraphView.ts'
import { wantedKinds } from './wantedKinds.ts'

/** A shortest path between two entities; each hop with all the articles that mention both, the newest first. */
export interface CorpusPath {
  readonly entities: readonly EntityId[]
  readonly hops: readonly { readonly from: EntityId; readonly to: EntityId; readonly articles: readonly ArticleId[] }[]
  readonly graph: GraphView
}

/**
 * A shortest path by shared articles under the filter (breadth first over articles × entities), of equally short ones
 * that whose hops share most articles, chosen from the far end; null when nothing joins the two. Kinds of entity in the
 * filter limit the steps between; with ARTICLE the graph shows the newest articles of each hop too.
 */
export function pathGraph(
  index: CorpusIndex,
  { from, to, filter }: { readonly from: EntityId; readonly to: EntityId; readonly filter: GraphFilter },
): CorpusPath | null {
  const { columns } = index
  const start = columns.entitySlots.get(from)
  const end = columns.entitySlots.get(to)
  if (start === undefined || end === undefined) return null
  const scope = scopeOf(index, filter)
  const distances = distancesFrom(index, { start, end, scope, mayPass: passableKinds(filter) })
  if (distances[end] === UNREACHED) return null
  const slots = walkBack(index, { end, scope, distances })
  const hops = slots.slice(1).map((slot, step) => ({ one: slots[step] ?? slot, other: slot }))
  const articles = hops.map(({ one, other }) => sharedArticles(index, { one, other, scope }))
  const shownArticles = wantedKinds(filter).articles ? [...new Set(articles.flatMap((shared) => shared.slice(0, 3)))] : []
  return {
    entities: slots.map((slot) => entityAt(columns, slot).id),
    hops: hops.map(({ one, other }, step) => ({
      from: entityAt(columns, one).id,
      to: entityAt(columns, other).id,
      articles: (articles[step] ?? []).map((article) => articleIdAt(columns, article)),
    })),
    graph: drawView(index, {
      scope,
      wanted: { ...wantedKinds({}), articles: shownArticles.length > 0 },
      chosen: { entities: slots, articles: shownArticles, statements: [] },
      measures: { totalNodes: slots.length + shownArticles.length, truncated: false, undatedArticles: scope.undatedArticles },
    }),
  }
}

const UNREACHED = -1

function passableKinds({ kinds = [] }: GraphFilter): ReadonlySet<EntityKind> | null {
  const entityKinds = kinds.flatMap((kind) => (kind === 'ARTICLE' || kind === 'STATEMENT' ? [] : kind))
  return entityKinds.length === 0 ? null : new Set(entityKinds)
}

interface Search {
  readonly start: number
  readonly end: number
  readonly scope: Scope
  /** Kinds that a step between may have; null for any. */
  readonly mayPass: ReadonlySet<EntityKind> | null
}

/** How many hops each entity is from the start, as far as needed to reach the end. Each article is looked into once. */
function distancesFrom({ columns, byEntity }: CorpusIndex, { start, end, scope, mayPass }: Search): Int32Array {
  const distances = new Int32Array(columns.entities.length).fill(UNREACHED)
  const isRead = new Uint8Array(scope.passes.length)
  const starts = columns.postingStart.values
  const entities = columns.postingEntity.values
  distances[start] = 0
  let ring = [start]
  while (ring.length > 0 && distances[end] === UNREACHED) {
    const next: number[] = []
    for (const entity of ring) {
      const last = byEntity.start[entity + 1] ?? 0
      for (let posting = byEntity.start[entity] ?? 0; posting < last; posting++) {
        const article = byEntity.article[posting] ?? 0
        if (scope.passes[article] === 0 || isRead[article] === 1) continue
        isRead[article] = 1
        const articleEnd = starts[article + 1] ?? 0
        for (let at = starts[article] ?? 0; at < articleEnd; at++) {
          const other = entities[at] ?? 0
          if (distances[other] !== UNREACHED) continue
          if (other !== end && mayPass !== null && !mayPass.has(entityAt(columns, other).kind)) continue
          distances[other] = (distances[entity] ?? 0) + 1
          next.push(other)
        }
      }
    }
    ring = next
  }
  return distances
}

/** The path from the start, found from the end: each step to the nearer entity that shares most articles. */
function walkBack(
  index: CorpusIndex,
  { end, scope, distances }: { readonly end: number; readonly scope: Scope; readonly distances: Int32Array },
): readonly number[] {
  const path = [end]
  for (let distance = distances[end] ?? 0; distance > 0; distance--)
    path.unshift(nearest(index, { entity: path[0] ?? end, distance: distance - 1, scope, distances }))
  return path
}

function nearest(
  { columns, byEntity }: CorpusIndex,
  {
    entity,
    distance,
    scope,
    distances,
  }: { readonly entity: number; readonly distance: number; readonly scope: Scope; readonly distances: Int32Array },
): number {
  const shared = new Map<number, number>()
  for (let posting = byEntity.start[entity] ?? 0; posting < (byEntity.start[entity + 1] ?? 0); posting++) {
    const article = byEntity.article[posting] ?? 0
    if (scope.passes[article] === 0) continue
    for (let at = columns.postingStart.at(article); at < columns.postingStart.at(article + 1); at++) {
      const other = columns.postingEntity.at(at)
      if (distances[other] === distance) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
  }
  const [best] = [...shared].sort(
    ([a, countA], [b, countB]) => countB - countA || (entityAt(columns, a).id < entityAt(columns, b).id ? -1 : 1),
  )
  return best?.[0] ?? entity
}

function sharedArticles(
  { byEntity }: CorpusIndex,
  { one, other, scope }: { readonly one: number; readonly other: number; readonly scope: Scope },
): readonly number[] {
  const ofOther = new Set(byEntity.article.subarray(byEntity.start[other], byEntity.start[other + 1]))
  const ofOne = byEntity.article.subarray(byEntity.start[one], byEntity.start[one + 1])
  return Array.from(ofOne.filter((article) => scope.passes[article] === 1 && ofOther.has(article)))
}
