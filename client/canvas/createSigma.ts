import type { KnowledgeGraph } from '../graph/toGraph.ts'
import { type CanvasState, edgeAppearance, nodeAppearance } from './appearance.ts'
import { hoverDrawer, makeLabelSheet } from './drawLabel.ts'
import { IndexedSigma } from './IndexedSigma.ts'
import { manyEdges } from './manyEdges.ts'
import { NodeShapeProgram } from './NodeShapeProgram.ts'

export type GraphSigma = IndexedSigma

/** The one Sigma of the page. Reducers read the state when a node is drawn; who changes the state names the nodes to redraw. */
export function createSigma(container: HTMLElement, graph: KnowledgeGraph, state: () => CanvasState): GraphSigma {
  const palette = () => state().palette
  const labels = makeLabelSheet(palette)
  const sigma = new IndexedSigma(graph, container, {
    allowInvalidContainer: true,
    defaultNodeType: 'shape',
    nodeProgramClasses: { shape: NodeShapeProgram },
    nodeReducer: (id, node) => nodeAppearance(id, node, state()),
    edgeReducer: (key, edge) => edgeAppearance(key, edge, state()),
    defaultDrawNodeLabel: labels.note,
    defaultDrawNodeHover: hoverDrawer(palette),
    zIndex: true,
    labelDensity: 1.2,
    labelGridCellSize: 110,
    labelRenderedSizeThreshold: 6,
    stagePadding: 56,
    minCameraRatio: 0.03,
    maxCameraRatio: 4,
    minEdgeThickness: 1,
    hideEdgesOnMove: graph.size > manyEdges,
    enableEdgeEvents: graph.size <= manyEdges,
    doubleClickZoomingRatio: 1,
    zoomToSizeRatioFunction: (ratio) => ratio ** 0.6,
  })
  sigma.on('afterRender', labels.draw)
  return sigma
}
