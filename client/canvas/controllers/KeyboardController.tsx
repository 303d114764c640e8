import { useEffect } from 'react'
import { setHovered } from '../../state/hover.ts'
import { type Direction, neighbourTowards } from '../neighbourTowards.ts'
import { useScene } from '../SceneContext.ts'
import { zoomBy, zoomToFit } from '../zoom.ts'

interface KeyboardControllerProps {
  readonly onNode: (id: string) => void
  readonly onExpand: (id: string) => void
  readonly onClear: () => void
}

const directions: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

/** All that the pointer can do on the canvas: arrows walk along edges, Enter opens, E expands, + − 0 zoom, Escape clears. */
export function KeyboardController({ onNode, onExpand, onClear }: KeyboardControllerProps) {
  const scene = useScene()
  useEffect(() => {
    const container = scene.sigma.getContainer()
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const { hovered, selected, graph } = scene.state()
      const present = hovered ?? selected
      const direction = directions[event.key]
      if (direction !== undefined) setHovered(neighbourTowards(graph, present, direction))
      else if (event.key === 'Enter' && present !== null) onNode(present)
      else if ((event.key === 'e' || event.key === 'E') && present !== null) onExpand(present)
      else if (event.key === '+' || event.key === '=') zoomBy(scene.sigma, 1 / 1.5)
      else if (event.key === '-') zoomBy(scene.sigma, 1.5)
      else if (event.key === '0') zoomToFit(scene.sigma)
      else if (event.key === 'Escape') {
        setHovered(null)
        onClear()
      } else return
      event.preventDefault()
      event.stopPropagation()
    }
    const leave = () => setHovered(null)
    container.addEventListener('keydown', press)
    container.addEventListener('blur', leave)
    return () => {
      container.removeEventListener('keydown', press)
      container.removeEventListener('blur', leave)
    }
  }, [scene, onNode, onExpand, onClear])
  return null
}
