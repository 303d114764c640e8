import { Maximize, Minus, Plus } from 'lucide-react'
import { IconButton } from '../components/IconButton.tsx'
import { useScene } from './SceneContext.ts'
import { zoomBy, zoomToFit } from './zoom.ts'

/** Nearer, farther, all of it. */
export function CanvasControls() {
  const { sigma } = useScene()
  return (
    <fieldset className="canvas-controls" aria-label="Zoom">
      <IconButton label="Zoom in (+)" icon={Plus} onClick={() => zoomBy(sigma, 1 / 1.5)} />
      <IconButton label="Zoom out (−)" icon={Minus} onClick={() => zoomBy(sigma, 1.5)} />
      <IconButton label="Fit the whole graph (0)" icon={Maximize} onClick={() => zoomToFit(sigma)} />
    </fieldset>
  )
}
