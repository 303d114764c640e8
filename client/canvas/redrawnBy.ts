import type { CanvasState } from './appearance.ts'
import { manyEdges } from './manyEdges.ts'

/** The nodes and edges that look different after a change of state on the same graph. */
export function redrawnBy(before: CanvasState, after: CanvasState): { readonly nodes: string[]; readonly edges: string[] } {
  const { graph } = after
  const centers = [before.hovered, before.selected, after.hovered, after.selected].filter((id) => id !== null && graph.hasNode(id))
  const nodes = new Set([...centers, ...changedNodes(before, after)])
  const edges = new Set([before.hoveredEdge, before.selectedEdge, after.hoveredEdge, after.selectedEdge])
  const isFading = (before.lit === null) !== (after.lit === null) && graph.size <= manyEdges
  if (isFading) for (const edge of graph.edges()) edges.add(edge)
  else for (const edge of centers.flatMap((id) => graph.edges(id))) edges.add(edge)
  return {
    nodes: [...nodes].filter((id) => id !== null),
    edges: [...edges].filter((edge) => edge !== null && graph.hasEdge(edge)).filter((edge) => edge !== null),
  }
}

/** Nodes that were lit and are not, or are lit and were not. */
function changedNodes({ lit: before, graph }: CanvasState, { lit: after }: CanvasState): readonly string[] {
  if (before === after) return []
  if (before === null || after === null) {
    const kept = before ?? after
    return graph.filterNodes((id) => !kept?.has(id))
  }
  return [...[...before].filter((id) => !after.has(id)), ...[...after].filter((id) => !before.has(id))].filter((id) => graph.hasNode(id))
}
