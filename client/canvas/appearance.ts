import type { EdgeDisplayData } from 'sigma/types'
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../graph/toGraph.ts'
import { manyEdges } from './manyEdges.ts'
import type { ShapedNode } from './NodeShapeProgram.ts'
import { shapeNumbers } from './nodeShapes.ts'
import type { Palette } from './palette.ts'

/** What the canvas is told besides the graph itself. */
export interface CanvasState {
  readonly graph: KnowledgeGraph
  readonly palette: Palette
  /** How large nodes are drawn for the room that there is: 1 on a desk, less on a telephone. */
  readonly scale: number
  readonly selected: string | null
  readonly selectedEdge: string | null
  /** The node under the pointer or the keyboard. */
  readonly hovered: string | null
  readonly hoveredEdge: string | null
  /** Nodes that stay lit: the hovered or else the chosen one, and its neighbours; null when all are lit. */
  readonly lit: ReadonlySet<string> | null
}

/** What the programs and the label drawers are told of a node. */
export type NodeAppearance = Partial<ShapedNode> & Pick<NodeAttributes, 'kind'> & { readonly hiddenNeighbours: number }

/** How a node is drawn: a pure function of the node and the state. Sizes are radii in pixels. */
export function nodeAppearance(id: string, node: NodeAttributes, state: CanvasState): NodeAppearance {
  const isLit = state.lit === null || state.lit.has(id)
  const isCenter = id === state.selected || id === state.hovered
  return {
    x: node.x,
    y: node.y,
    size: sizeOf(node) * state.scale * crowdScale(state.graph.order),
    label: isLit ? shortened(node) : null,
    color: isLit ? state.palette.kinds[node.kind] : state.palette.nodeDim,
    rim: isCenter ? state.palette.ink : state.palette.paper,
    shape: shapeNumbers[node.kind],
    type: 'shape',
    zIndex: isCenter ? 3 : isLit ? importance(node) : 0,
    forceLabel: isCenter || (state.lit !== null && isLit && node.kind !== 'STATEMENT' && state.lit.size < 40 && state.scale > 0.8),
    highlighted: isCenter,
    hiddenNeighbours: node.hidden,
    kind: node.kind,
  }
}

/** How an edge is drawn. An edge is lit when the node in focus is at one of its ends. Widths in pixels. */
export function edgeAppearance(
  key: string,
  edge: EdgeAttributes,
  { graph, palette, selected, selectedEdge, hovered, hoveredEdge, lit }: CanvasState,
): Partial<EdgeDisplayData> {
  const center = hovered ?? selected
  const isChosen = key === selectedEdge || key === hoveredEdge
  const isLit = isChosen || (lit !== null && center !== null && graph.hasExtremity(key, center))
  const width = Math.min(1 + 0.8 * Math.log2(edge.weight), 4)
  if (isChosen) return { size: width + 1.5, color: palette.pencil, zIndex: 3 }
  if (isLit) return { size: width + 0.8, color: palette.edgeLit, zIndex: 2 }
  return { size: width, color: lit === null || graph.size > manyEdges ? palette.edge : palette.edgeDim, zIndex: 0 }
}

function sizeOf({ kind, weight }: NodeAttributes): number {
  if (kind === 'STATEMENT') return 5.5
  if (kind === 'ARTICLE') return 9
  return Math.min(4.5 + 2.1 * Math.sqrt(weight), 22)
}

/** Smaller nodes in a larger crowd: full size up to 400 nodes, a third from 3,600 on. */
function crowdScale(order: number): number {
  return Math.max(1 / 3, Math.min(1, Math.sqrt(400 / Math.max(order, 1))))
}

function importance({ kind }: NodeAttributes): number {
  return kind === 'STATEMENT' ? 1 : 2
}

function shortened({ kind, label }: NodeAttributes): string {
  const longest = kind === 'ARTICLE' || kind === 'STATEMENT' ? 34 : 44
  return label.length <= longest ? label : `${label.slice(0, longest).trimEnd()}…`
}
