import type { EdgeKind, NodeKind } from '../../../client/gql/generated/graphql.ts'
import type { GraphColumns } from '../../../client/graph/toGraph.ts'

export interface NodeSketch {
  readonly id: string
  readonly at?: readonly [number, number]
  readonly kind?: NodeKind
  readonly weight?: number
  readonly hidden?: number
}

/** An answer in columns from a sketch of its nodes and of its edges, each "from to". */
export function aColumnGraph(nodes: readonly NodeSketch[], edges: readonly string[] = [], kind: EdgeKind = 'MENTIONS'): GraphColumns {
  const numberOf = (id: string | undefined) => nodes.findIndex((node) => node.id === id)
  return {
    nodes: {
      id: nodes.map(({ id }) => id),
      kind: nodes.map((node) => node.kind ?? 'PLACE'),
      label: nodes.map(({ id }) => id.toUpperCase()),
      x: nodes.map(({ at }) => at?.[0] ?? 0),
      y: nodes.map(({ at }) => at?.[1] ?? 0),
      weight: nodes.map(({ weight }) => weight ?? 1),
      community: nodes.map(() => 0),
      hidden: nodes.map(({ hidden }) => hidden ?? 0),
    },
    edges: {
      source: edges.map((edge) => numberOf(edge.split(' ')[0])),
      target: edges.map((edge) => numberOf(edge.split(' ')[1])),
      kind: edges.map(() => kind),
      weight: edges.map(() => 1),
      evidence: edges.map(() => ['article-1']),
    },
  }
}
