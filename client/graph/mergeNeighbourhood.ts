import { type EdgeRow, edgeKey, edgesOf, type GraphColumns, type KnowledgeGraph, nodesOf } from './toGraph.ts'

const goldenAngle = Math.PI * (3 - Math.sqrt(5))

/**
 * Adds a neighbourhood to the graph (changed in place). What stands there already stays where it is; new nodes spiral out
 * from the centre (Vogel's sunflower), so the same call gives the same picture each time. `spacing` is in the graph's unit.
 */
export function mergeNeighbourhood(graph: KnowledgeGraph, center: string, columns: GraphColumns): void {
  const spacing = spacingOf(graph)
  const origin = graph.hasNode(center) ? graph.getNodeAttributes(center) : besideOf(graph, spacing)
  let turn = 0
  for (const [id, attributes] of nodesOf(columns)) {
    if (graph.hasNode(id)) {
      graph.mergeNodeAttributes(id, { hidden: Math.min(graph.getNodeAttribute(id, 'hidden'), attributes.hidden) })
      continue
    }
    turn += id === center ? 0 : 1
    const radius = id === center ? 0 : spacing * (1.2 + 0.55 * Math.sqrt(turn))
    graph.addNode(id, {
      ...attributes,
      x: origin.x + radius * Math.cos(turn * goldenAngle),
      y: origin.y + radius * Math.sin(turn * goldenAngle),
    })
  }
  for (const edge of edgesOf(columns)) addEdge(graph, edge)
}

function addEdge(graph: KnowledgeGraph, { source, target, attributes }: EdgeRow): void {
  graph.mergeEdgeWithKey(edgeKey(source, target, attributes.kind), source, target, attributes)
}

/** A step that suits the graph: its width over the square root of its size. */
function spacingOf(graph: KnowledgeGraph): number {
  if (graph.order < 2) return 1
  const xs = graph.mapNodes((_, { x }) => x)
  return Math.max((Math.max(...xs) - Math.min(...xs)) / (3 * Math.sqrt(graph.order)), 1e-6)
}

/** A free spot right of everything that is drawn. */
function besideOf(graph: KnowledgeGraph, spacing: number): { readonly x: number; readonly y: number } {
  if (graph.order === 0) return { x: 0, y: 0 }
  const right = Math.max(...graph.mapNodes((_, { x }) => x))
  const ys = graph.mapNodes((_, { y }) => y)
  return { x: right + 3 * spacing, y: ys.reduce((sum, y) => sum + y, 0) / ys.length }
}
