import type { EntityKind } from '../domain/Mention.ts'
import { type CorpusIndex, entityAt } from './corpus/CorpusIndex.ts'
import type { Scope } from './corpus/scopeOf.ts'

/** Two entities by their slots, the articles that may join them, and the kinds that a step between may have; null for any. */
export interface PathSearch {
  readonly start: number
  readonly end: number
  readonly scope: Scope
  readonly mayPass: ReadonlySet<EntityKind> | null
}

/**
 * A shortest path over shared articles, as slots from start to end; null when nothing joins them. Breadth first from
 * both ends, the cheaper ring next, each article read once a side; of equally short paths one through the entity that
 * most articles join to both sides, and from there each step to the entity that shares most articles.
 */
export function shortestPath(index: CorpusIndex, { start, end, scope, mayPass }: PathSearch): readonly number[] | null {
  if (start === end) return [start]
  const ahead = sideFrom(index, start, scope)
  const back = sideFrom(index, end, scope)
  while (ahead.ring.length > 0 && back.ring.length > 0) {
    const [near, far] = costOf(index, ahead.ring) <= costOf(index, back.ring) ? [ahead, back] : [back, ahead]
    const next = nextRing(index, near, {
      scope,
      isOpen: (entity) => far.distances[entity] !== UNREACHED || mayEnter(index, entity, mayPass),
    })
    const met = next.filter((entity) => far.distances[entity] !== UNREACHED)
    if (met.length === 0) continue
    const middle = best(
      index,
      met,
      (entity) => Math.min(ahead.ties[entity] ?? 0, back.ties[entity] ?? 0) || Math.max(ahead.ties[entity] ?? 0, back.ties[entity] ?? 0),
    )
    return [...walk(index, middle, { scope, side: ahead }).reverse(), middle, ...walk(index, middle, { scope, side: back })]
  }
  return null
}

const UNREACHED = -1

/** How far the search has come from one end. */
interface Side {
  readonly origin: number
  readonly distances: Int32Array
  /** How many articles join each entity to the ring before its own. */
  readonly ties: Int32Array
  readonly isRead: Uint8Array
  ring: readonly number[]
}

function sideFrom({ columns }: CorpusIndex, entity: number, { passes }: Scope): Side {
  const distances = new Int32Array(columns.entities.length).fill(UNREACHED)
  distances[entity] = 0
  return { origin: entity, distances, ties: new Int32Array(columns.entities.length), isRead: new Uint8Array(passes.length), ring: [entity] }
}

function costOf({ byEntity: { start } }: CorpusIndex, ring: readonly number[]): number {
  return ring.reduce((sum, entity) => sum + (start[entity + 1] ?? 0) - (start[entity] ?? 0), 0)
}

function mayEnter({ columns }: CorpusIndex, entity: number, mayPass: PathSearch['mayPass']): boolean {
  return mayPass === null || mayPass.has(entityAt(columns, entity).kind)
}

/** Goes one hop further on one side, in place; gives the entities that were reached. */
function nextRing(
  { columns, byEntity }: CorpusIndex,
  side: Side,
  { scope, isOpen }: { readonly scope: Scope; readonly isOpen: (entity: number) => boolean },
): readonly number[] {
  const starts = columns.postingStart.values
  const entities = columns.postingEntity.values
  const distance = (side.distances[side.ring[0] ?? 0] ?? 0) + 1
  const next: number[] = []
  for (const entity of side.ring) {
    const last = byEntity.start[entity + 1] ?? 0
    for (let posting = byEntity.start[entity] ?? 0; posting < last; posting++) {
      const article = byEntity.article[posting] ?? 0
      if (scope.passes[article] === 0 || side.isRead[article] === 1) continue
      side.isRead[article] = 1
      const end = starts[article + 1] ?? 0
      for (let at = starts[article] ?? 0; at < end; at++) {
        const other = entities[at] ?? 0
        if (side.distances[other] === UNREACHED && isOpen(other)) {
          side.distances[other] = distance
          next.push(other)
        }
        if (side.distances[other] === distance) side.ties[other] = (side.ties[other] ?? 0) + 1
      }
    }
  }
  side.ring = next
  return next
}

/** From an entity to the end of one side, without that entity: each step to the nearer entity that shares most articles. */
function walk(index: CorpusIndex, from: number, { scope, side }: { readonly scope: Scope; readonly side: Side }): number[] {
  const steps: number[] = []
  const hops = side.distances[from] ?? 0
  for (let distance = hops - 1; distance > 0; distance--) {
    const shared = companions(index, steps.at(-1) ?? from, { scope, isWanted: (entity) => side.distances[entity] === distance })
    steps.push(best(index, [...shared.keys()], (entity) => shared.get(entity) ?? 0))
  }
  return hops === 0 ? steps : [...steps, side.origin]
}

/** The wanted entities that share articles with one, and how many they share. */
function companions(
  { columns, byEntity }: CorpusIndex,
  entity: number,
  { scope, isWanted }: { readonly scope: Scope; readonly isWanted: (entity: number) => boolean },
): ReadonlyMap<number, number> {
  const shared = new Map<number, number>()
  for (let posting = byEntity.start[entity] ?? 0; posting < (byEntity.start[entity + 1] ?? 0); posting++) {
    const article = byEntity.article[posting] ?? 0
    if (scope.passes[article] === 0) continue
    for (let at = columns.postingStart.at(article); at < columns.postingStart.at(article + 1); at++) {
      const other = columns.postingEntity.at(at)
      if (isWanted(other)) shared.set(other, (shared.get(other) ?? 0) + 1)
    }
  }
  return shared
}

/** The highest by score; of equals the first by id. */
function best({ columns }: CorpusIndex, entities: readonly number[], scoreOf: (entity: number) => number): number {
  return entities.reduce((one, other) => {
    const ahead = scoreOf(other) - scoreOf(one)
    return ahead > 0 || (ahead === 0 && entityAt(columns, other).id < entityAt(columns, one).id) ? other : one
  })
}
