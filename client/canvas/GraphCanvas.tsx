import { useEffect, useMemo, useRef, useState } from 'react'
import type { KnowledgeGraph } from '../graph/toGraph.ts'
import { CanvasControls } from './CanvasControls.tsx'
import { type CanvasScene, createScene } from './CanvasScene.ts'
import { CameraController } from './controllers/CameraController.tsx'
import { GraphController } from './controllers/GraphController.tsx'
import { HoverController } from './controllers/HoverController.tsx'
import { KeyboardController } from './controllers/KeyboardController.tsx'
import { SelectionController } from './controllers/SelectionController.tsx'
import { SizeController } from './controllers/SizeController.tsx'
import { ThemeController } from './controllers/ThemeController.tsx'
import { EdgeTip } from './EdgeTip.tsx'
import { readPalette } from './palette.ts'
import { SceneContext } from './SceneContext.ts'
import { scaleFor } from './scaleFor.ts'
import { WalkStatus } from './WalkStatus.tsx'
import './canvas.css'

export interface GraphCanvasProps {
  readonly graph: KnowledgeGraph
  readonly selected: string | null
  readonly selectedEdge: string | null
  readonly onNode: (id: string) => void
  readonly onEdge: (key: string) => void
  readonly onExpand: (id: string) => void
  readonly onClear: () => void
}

/** The graph, drawn by one Sigma that lives as long as the page. Everything it does on events is in the controllers. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { graph, selected, selectedEdge, onNode, onEdge, onExpand, onClear } = props
  const container = useRef<HTMLDivElement>(null)
  const first = useRef({ graph, selected, selectedEdge })
  const [scene, setScene] = useState<CanvasScene | null>(null)

  useEffect(() => {
    if (container.current === null) return
    const begun = createScene(container.current, {
      ...first.current,
      palette: readPalette(container.current),
      scale: scaleFor(container.current),
      hovered: null,
      hoveredEdge: null,
    })
    setScene(begun)
    return () => begun.sigma.kill()
  }, [])

  const summary = useMemo(() => `Graph of ${graph.order} nodes and ${graph.size} edges`, [graph])
  return (
    <div className="canvas">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas takes the keyboard, as role application says */}
      <div ref={container} className="canvas-stage" role="application" tabIndex={0} aria-label={summary} aria-describedby="canvas-keys" />
      <p id="canvas-keys" className="visually-hidden">
        Arrow keys walk along the edges, Enter opens a node, E calls in its neighbours, plus and minus zoom, 0 fits, Escape clears. The same
        graph stands in the outline as text.
      </p>
      {scene !== null && (
        <SceneContext value={scene}>
          <GraphController graph={graph} />
          <ThemeController />
          <SizeController />
          <CameraController selected={selected} />
          <HoverController />
          <SelectionController
            selected={selected}
            selectedEdge={selectedEdge}
            onNode={onNode}
            onEdge={onEdge}
            onExpand={onExpand}
            onClear={onClear}
          />
          <KeyboardController onNode={onNode} onExpand={onExpand} onClear={onClear} />
          <WalkStatus />
          <EdgeTip />
          <CanvasControls />
        </SceneContext>
      )}
    </div>
  )
}
