import { rememberedBounds } from '../graph/keepPlaces.ts'
import type { KnowledgeGraph } from '../graph/toGraph.ts'
import type { CanvasState } from './appearance.ts'
import { createSigma, type GraphSigma } from './createSigma.ts'
import { manyEdges } from './manyEdges.ts'
import { redrawnBy } from './redrawnBy.ts'

/** Sigma and the state that it draws from. */
export interface CanvasScene {
  readonly sigma: GraphSigma
  readonly state: () => CanvasState
  /** Changes what is chosen, pointed at or painted with, and redraws only the nodes and edges that look different for it. */
  readonly paint: (change: ScenePaint) => void
  readonly show: (graph: KnowledgeGraph) => void
}

export type ScenePaint = Partial<Omit<CanvasState, 'graph' | 'lit'>>

/** Begins the one scene of the page in this element. */
export function createScene(container: HTMLElement, first: Omit<CanvasState, 'lit'>): CanvasScene {
  let state: CanvasState = withLit(first)
  const sigma = createSigma(container, first.graph, () => state)
  sigma.setCustomBBox(rememberedBounds(first.graph))

  return {
    sigma,
    state: () => state,
    paint: (change) => {
      const before = state
      state = withLit({ ...state, ...change })
      if (before.palette !== state.palette || before.scale !== state.scale || !sigma.isIndexed) sigma.refresh()
      else sigma.refresh({ partialGraph: redrawnBy(before, state), skipIndexation: true, schedule: true })
    },
    show: (graph) => {
      // A new setting draws the old graph once more: the state may not speak of the new one before.
      const isCrowded = graph.size > manyEdges
      if (sigma.getSetting('hideEdgesOnMove') !== isCrowded) sigma.setSetting('hideEdgesOnMove', isCrowded)
      if (sigma.getSetting('enableEdgeEvents') === isCrowded) sigma.setSetting('enableEdgeEvents', !isCrowded)
      state = withLit({ ...state, graph })
      sigma.setCustomBBox(rememberedBounds(graph))
      sigma.setGraph(graph)
    },
  }
}

function withLit(state: Omit<CanvasState, 'lit'>): CanvasState {
  const center = state.hovered ?? state.selected
  const lit = center !== null && state.graph.hasNode(center) ? new Set([center, ...state.graph.neighbors(center)]) : null
  return { ...state, lit: lit ?? endsOf(state) }
}

/** With only an edge chosen, its two ends are lit. */
function endsOf({ graph, selectedEdge }: Omit<CanvasState, 'lit'>): ReadonlySet<string> | null {
  return selectedEdge !== null && graph.hasEdge(selectedEdge) ? new Set(graph.extremities(selectedEdge)) : null
}
