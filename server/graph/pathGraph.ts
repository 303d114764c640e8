import type { GraphFilter } from '../domain/filters.ts'
import type { ArticleId, EntityId } from '../domain/ids.ts'
import type { EntityKind } from '../domain/Mention.ts'
import { articleIdAt, type CorpusIndex, entityAt } from './corpus/CorpusIndex.ts'
import { type Scope, scopeOf } from './corpus/scopeOf.ts'
import { shortestPath } from './shortestPath.ts'
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
 * A shortest path by shared articles under the filter; null when nothing joins the two. Kinds of entity in the filter
 * limit the steps between; with ARTICLE the graph shows the newest articles of each hop too.
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
  const slots = shortestPath(index, { start, end, scope, mayPass: passableKinds(filter) })
  if (slots === null) return null
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

function passableKinds({ kinds = [] }: GraphFilter): ReadonlySet<EntityKind> | null {
  const entityKinds = kinds.flatMap((kind) => (kind === 'ARTICLE' || kind === 'STATEMENT' ? [] : kind))
  return entityKinds.length === 0 ? null : new Set(entityKinds)
}

/** The articles of a scope that mention both, the newest first: those of the rarer one, each searched for the other. */
function sharedArticles(
  { columns, byEntity }: CorpusIndex,
  { one, other, scope }: { readonly one: number; readonly other: number; readonly scope: Scope },
): readonly number[] {
  const articlesOf = (entity: number) => byEntity.article.subarray(byEntity.start[entity], byEntity.start[entity + 1])
  const [rarer, sought] = articlesOf(one).length <= articlesOf(other).length ? [one, other] : [other, one]
  const entitiesIn = (article: number) =>
    columns.postingEntity.values.subarray(columns.postingStart.at(article), columns.postingStart.at(article + 1))
  return Array.from(articlesOf(rarer).filter((article) => scope.passes[article] === 1 && entitiesIn(article).includes(sought)))
}
