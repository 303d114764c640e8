import type { KnowledgeGraph, NodeAttributes } from './toGraph.ts'

/** The rectangle that a layout fills. */
export interface Bounds {
  readonly x: [number, number]
  readonly y: [number, number]
}

/**
 * Puts every node where it stands in another graph, and newcomers among their neighbours, so that a graph of some days looks like a part of the graph of all days.
 * The graph remembers the other's bounds, for the camera to stay as well. Changes the graph that it is given.
 */
export function keepPlaces(graph: KnowledgeGraph, whole: KnowledgeGraph): KnowledgeGraph {
  const bounds = boundsOf(whole)
  if (bounds === null) return graph
  const own = boundsOf(graph) ?? bounds
  const newcomers = graph.filterNodes((id) => !whole.hasNode(id))
  const isNew = new Set(newcomers)
  graph.updateEachNodeAttributes((id, node) => (whole.hasNode(id) ? { ...node, ...placeIn(whole, id) } : node), { attributes: ['x', 'y'] })
  newcomers.forEach((id, index) => {
    const known = graph.neighbors(id).filter((neighbour) => !isNew.has(neighbour))
    const place = known.length === 0 ? moved(graph.getNodeAttributes(id), own, bounds) : between(graph, known)
    graph.mergeNodeAttributes(id, beside(place, index, bounds))
  })
  graph.setAttribute('bounds', bounds)
  return graph
}

/** The bounds that a graph is to be drawn in: those that it remembers; null for its own. */
export function rememberedBounds(graph: KnowledgeGraph): Bounds | null {
  return graph.getAttribute('bounds') ?? null
}

type Place = Pick<NodeAttributes, 'x' | 'y'>

function placeIn(graph: KnowledgeGraph, id: string): Place {
  const { x, y } = graph.getNodeAttributes(id)
  return { x, y }
}

function boundsOf(graph: KnowledgeGraph): Bounds | null {
  if (graph.order === 0) return null
  const xs = graph.mapNodes((_, { x }) => x)
  const ys = graph.mapNodes((_, { y }) => y)
  return { x: [Math.min(...xs), Math.max(...xs)], y: [Math.min(...ys), Math.max(...ys)] }
}

/** In the middle of these nodes. */
function between(graph: KnowledgeGraph, ids: readonly string[]): Place {
  const places = ids.map((id) => placeIn(graph, id))
  const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length
  return { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) }
}

/** The same place in another rectangle. */
function moved({ x, y }: Place, from: Bounds, to: Bounds): Place {
  const scaled = (value: number, [least, most]: readonly [number, number], [low, high]: readonly [number, number]) =>
    low + ((value - least) / (most - least || 1)) * (high - low)
  return { x: scaled(x, from.x, to.x), y: scaled(y, from.y, to.y) }
}

/** A little aside, each newcomer in another direction (by the golden angle), so that none hides another. */
function beside({ x, y }: Place, index: number, { x: [least, most] }: Bounds): Place {
  const radius = (most - least) * 0.015 * Math.sqrt((index % 40) + 1)
  return { x: x + radius * Math.cos(index * 2.4), y: y + radius * Math.sin(index * 2.4) }
}
