import type { NodeId, NodeKind } from '../../domain/filters.ts'
import type { AnyId } from '../../domain/ids.ts'
import type { EdgeKind, GraphMeasures, GraphView } from './GraphView.ts'

/** A graph in columns, as GraphQL sends it: edges point at nodes by their number. */
export interface GraphColumns extends GraphMeasures {
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
}

/** Lays a graph out in columns of equal length. */
export function toColumns(view: GraphView): GraphColumns {
  const nodes = view.mapNodes((_node, attributes) => attributes)
  const numbers = new Map(view.nodes().map((node, number) => [node, number]))
  const edges = view.mapEdges((_edge, attributes, source, target) => ({
    ...attributes,
    source: numbers.get(source) ?? 0,
    target: numbers.get(target) ?? 0,
  }))
  return {
    nodes: {
      id: nodes.map(({ id }) => id),
      kind: nodes.map(({ kind }) => kind),
      label: nodes.map(({ label }) => label),
      x: nodes.map(({ x }) => x),
      y: nodes.map(({ y }) => y),
      weight: nodes.map(({ weight }) => weight),
      community: nodes.map(({ community }) => community),
      hidden: nodes.map(({ hidden }) => hidden),
    },
    edges: {
      source: edges.map(({ source }) => source),
      target: edges.map(({ target }) => target),
      kind: edges.map(({ kind }) => kind),
      weight: edges.map(({ weight }) => weight),
      evidence: edges.map(({ evidence }) => evidence),
    },
    ...view.getAttributes(),
  }
}
