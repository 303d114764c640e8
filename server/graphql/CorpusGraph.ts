import type { GraphFilter, NodeId, NodeKind } from '../domain/filters.ts'
import type { AnyId, ArticleId, EntityId } from '../domain/ids.ts'
import type { ArticleOutline } from '../domain/Store.ts'

export type EdgeKind = 'MENTIONS' | 'SAID' | 'ABOUT' | 'AFFILIATED' | 'LOCATED_IN' | 'SHARES_ARTICLES'

export interface GraphModel {
  readonly nodes: {
    readonly id: readonly NodeId[]
    readonly kind: readonly NodeKind[]
    readonly label: readonly string[]
    readonly x: readonly number[]
    readonly y: readonly number[]
    readonly weight: readonly number[]
    readonly community: readonly number[]
    readonly hidden: readonly number[]
  }
  readonly edges: {
    readonly source: readonly number[]
    readonly target: readonly number[]
    readonly kind: readonly EdgeKind[]
    readonly weight: readonly number[]
    readonly evidence: readonly (readonly AnyId[])[]
  }
  readonly totalNodes: number
  readonly truncated: boolean
  readonly undatedArticles: number
}

export interface PathModel {
  readonly entities: readonly EntityId[]
  readonly hops: readonly { readonly from: EntityId; readonly to: EntityId; readonly articles: readonly ArticleId[] }[]
  readonly graph: GraphModel
}

/** The graph over the whole corpus, as far as GraphQL asks it. */
export interface CorpusGraph {
  readonly slice: (filter: GraphFilter) => GraphModel
  readonly neighbourhood: (id: NodeId, depth: number, filter: GraphFilter) => GraphModel
  readonly path: (from: EntityId, to: EntityId, filter: GraphFilter) => PathModel | null
  readonly edgeCount: () => number
  /** Adds an article, or puts it in the place of what had its id. */
  readonly takeIn: (outline: ArticleOutline) => void
  readonly letGo: (id: ArticleId) => void
}
