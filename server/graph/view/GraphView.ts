import { MultiGraph } from 'graphology'
import type { NodeId, NodeKind } from '../../domain/filters.ts'
import type { AnyId } from '../../domain/ids.ts'

/** How two nodes are joined; what each joins is told in `schema/graph.graphql`. */
export type EdgeKind = 'MENTIONS' | 'SAID' | 'ABOUT' | 'AFFILIATED' | 'LOCATED_IN' | 'SHARES_ARTICLES'

/** What one node of a graph shows. */
export interface NodeAttributes {
  readonly id: NodeId
  readonly kind: NodeKind
  /** Name, title or first words. */
  readonly label: string
  /** Mentions under the filter for entities, statements for articles, 1 for statements. */
  readonly weight: number
  /** How many neighbours under the filter are not in this graph. */
  readonly hidden: number
  /** The Louvain community, numbered from 0 by size. */
  readonly community: number
  /** Where the layout puts it; no unit, the y axis points up. */
  readonly x: number
  readonly y: number
}

/** What one edge of a graph shows. */
export interface EdgeAttributes {
  readonly kind: EdgeKind
  readonly weight: number
  /** Statements or articles behind it, three at most, the newest first. */
  readonly evidence: readonly AnyId[]
}

/** What a graph does not show, in numbers. */
export interface GraphMeasures {
  /** How many nodes pass the filter, in the graph or not. */
  readonly totalNodes: number
  readonly truncated: boolean
  /** With a range of days: how many articles pass every other part of the filter but have no day. */
  readonly undatedArticles: number
}

/** The graph of one answer: a mixed multigraph, in which SHARES_ARTICLES has no direction. */
export type GraphView = MultiGraph<NodeAttributes, EdgeAttributes, GraphMeasures>

/** A graph without nodes. */
export function emptyView(measures: GraphMeasures): GraphView {
  const view: GraphView = new MultiGraph()
  view.replaceAttributes(measures)
  return view
}

/** Joins two nodes of the graph; the key tells the edge's kind and ends, so that the same graph always has the same keys. */
export function joinNodes(
  view: GraphView,
  { source, target, ...attributes }: EdgeAttributes & { readonly source: NodeId; readonly target: NodeId },
): void {
  const key = `${attributes.kind} ${source} ${target}`
  if (attributes.kind === 'SHARES_ARTICLES') view.addUndirectedEdgeWithKey(key, source, target, attributes)
  else view.addDirectedEdgeWithKey(key, source, target, attributes)
}
