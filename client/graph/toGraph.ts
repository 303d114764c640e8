import { MultiDirectedGraph } from 'graphology'
import type { EdgeKind, NodeKind } from '../gql/generated/graphql.ts'

/** A node as the server sent it. Positions have no unit; the y axis points up. */
export interface NodeAttributes {
  readonly kind: NodeKind
  readonly label: string
  readonly x: number
  readonly y: number
  /** Mentions for entities, statements for articles, 1 for statements. */
  readonly weight: number
  readonly community: number
  /** Neighbours that are not in the graph. */
  readonly hidden: number
}

/** An edge as the server sent it; evidence holds ids of statements or articles. */
export interface EdgeAttributes {
  readonly kind: EdgeKind
  readonly weight: number
  readonly evidence: readonly string[]
}

export type KnowledgeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

/** The columns of one answer: the nth of every node list is the nth node, edges point at nodes by that number. */
export interface GraphColumns {
  readonly nodes: {
    readonly id: readonly string[]
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
    readonly evidence: readonly (readonly string[])[]
  }
}

/** The graphology graph of an answer's columns. Edge keys read "source~target~KIND". */
export function toGraph(columns: GraphColumns): KnowledgeGraph {
  const graph: KnowledgeGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  for (const [id, attributes] of nodesOf(columns)) graph.mergeNode(id, attributes)
  for (const { source, target, attributes } of edgesOf(columns)) {
    graph.mergeEdgeWithKey(edgeKey(source, target, attributes.kind), source, target, attributes)
  }
  return graph
}

/** The key under which an edge stands in the graph and in the address. */
export function edgeKey(source: string, target: string, kind: EdgeKind): string {
  return `${source}~${target}~${kind}`
}

export function nodesOf({ nodes }: GraphColumns): readonly (readonly [string, NodeAttributes])[] {
  return nodes.id.map((id, index) => [
    id,
    {
      kind: nodes.kind[index] ?? 'PLACE',
      label: nodes.label[index] ?? '',
      x: nodes.x[index] ?? 0,
      y: nodes.y[index] ?? 0,
      weight: nodes.weight[index] ?? 1,
      community: nodes.community[index] ?? 0,
      hidden: nodes.hidden[index] ?? 0,
    },
  ])
}

export interface EdgeRow {
  readonly source: string
  readonly target: string
  readonly attributes: EdgeAttributes
}

export function edgesOf({ nodes, edges }: GraphColumns): readonly EdgeRow[] {
  return edges.kind.flatMap((kind, index) => {
    const source = nodes.id[edges.source[index] ?? -1]
    const target = nodes.id[edges.target[index] ?? -1]
    if (source === undefined || target === undefined) return []
    return [{ source, target, attributes: { kind, weight: edges.weight[index] ?? 1, evidence: edges.evidence[index] ?? [] } }]
  })
}
