import type { KnowledgeGraph } from '../graph/toGraph.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

const headings: Readonly<Record<Direction, number>> = { right: 0, up: Math.PI / 2, left: Math.PI, down: -Math.PI / 2 }

/**
 * The neighbour that lies most nearly in this direction (the y axis points up), within 75 degrees; the node itself when none
 * does. From nowhere, the walk begins at the heaviest node; null when the graph is empty.
 */
export function neighbourTowards(graph: KnowledgeGraph, from: string | null, direction: Direction): string | null {
  if (from === null || !graph.hasNode(from)) return heaviestNode(graph)
  const origin = graph.getNodeAttributes(from)
  const candidates = graph
    .mapNeighbors(from, (id, { x, y }) => ({
      id,
      turn: turnBetween(Math.atan2(y - origin.y, x - origin.x), headings[direction]),
      distance: Math.hypot(x - origin.x, y - origin.y),
    }))
    .filter(({ id, turn }) => id !== from && turn < (75 * Math.PI) / 180)
  const [nearest] = candidates.sort((a, b) => a.turn - b.turn || a.distance - b.distance)
  return nearest?.id ?? from
}

function heaviestNode(graph: KnowledgeGraph): string | null {
  const [heaviest] = graph.mapNodes((id, { weight }) => ({ id, weight })).sort((a, b) => b.weight - a.weight)
  return heaviest?.id ?? null
}

function turnBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI)
  return Math.min(turn, 2 * Math.PI - turn)
}
