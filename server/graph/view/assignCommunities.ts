import { UndirectedGraph } from 'graphology'
import type { GraphView } from './GraphView.ts'
import { louvain } from './graphologyParts.ts'
import { seededRandom } from './seededRandom.ts'

/** A graph's nodes joined by at most one undirected edge a pair: what communities and the layout are worked out on. */
export type Skeleton = UndirectedGraph<{ x: number; y: number; community: number }, { weight: number }>

/** Gives each node its Louvain community (Blondel et al. 2008), numbered from 0 by size; chance is seeded. */
export function assignCommunities(view: GraphView): void {
  const skeleton = skeletonOf(view)
  const found = skeleton.size === 0 ? {} : louvain(skeleton, { getEdgeWeight: 'weight', rng: seededRandom(1) })
  const members = Map.groupBy(view.nodes(), (node) => found[node] ?? node)
  const bySize = [...members.values()].sort((a, b) => b.length - a.length)
  bySize.forEach((nodes, community) => {
    for (const node of nodes) view.setNodeAttribute(node, 'community', community)
  })
}

/** The skeleton of a graph, its weights summed and damped (log₂(1 + w)), so that the strongest pairs do not fall into one point. */
export function skeletonOf(view: GraphView): Skeleton {
  const skeleton: Skeleton = new UndirectedGraph()
  view.forEachNode((node, { x, y, community }) => skeleton.addNode(node, { x, y, community }))
  view.forEachEdge((_edge, { weight }, source, target) => {
    if (source === target) return
    skeleton.updateUndirectedEdge(source, target, (joined) => ({ weight: (joined.weight ?? 0) + weight }))
  })
  skeleton.updateEachEdgeAttributes((_edge, { weight }) => ({ weight: Math.log2(1 + weight) }))
  return skeleton
}
