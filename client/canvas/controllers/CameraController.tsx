import { parseAsArrayOf, parseAsFloat, useQueryState } from 'nuqs'
import { useEffect, useRef } from 'react'
import { useScene } from '../SceneContext.ts'

const parser = parseAsArrayOf(parseAsFloat).withOptions({ history: 'replace', throttleMs: 600 })

/** Keeps the camera's place (x, y, ratio) in the address, and brings a chosen node into sight. */
export function CameraController({ selected }: { readonly selected: string | null }) {
  const { sigma, state } = useScene()
  const [camera, setCamera] = useQueryState('camera', parser)
  const first = useRef(camera)

  useEffect(() => {
    const view = sigma.getCamera()
    const [x, y, ratio] = first.current ?? []
    if (x !== undefined && y !== undefined && ratio !== undefined) view.setState({ x, y, ratio })
    const remember = () => {
      const { x, y, ratio } = view.getState()
      const isAtRest = Math.abs(x - 0.5) < 0.001 && Math.abs(y - 0.5) < 0.001 && Math.abs(ratio - 1) < 0.001
      void setCamera(isAtRest ? null : [rounded(x), rounded(y), rounded(ratio)])
    }
    view.on('updated', remember)
    return () => {
      view.off('updated', remember)
    }
  }, [sigma, setCamera])

  useEffect(() => {
    if (selected === null || !state().graph.hasNode(selected)) return
    const frame = requestAnimationFrame(() => {
      const node = sigma.getNodeDisplayData(selected)
      if (node === undefined || isInSight(sigma.framedGraphToViewport(node), sigma.getDimensions())) return
      void sigma.getCamera().animate({ x: node.x, y: node.y }, { duration: 300 })
    })
    return () => cancelAnimationFrame(frame)
  }, [sigma, state, selected])
  return null
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

function isInSight(
  point: { readonly x: number; readonly y: number },
  { width, height }: { readonly width: number; readonly height: number },
): boolean {
  if (width === 0 || height === 0) return true
  const margin = 40
  return point.x > margin && point.y > margin && point.x < width - margin && point.y < height - margin
}
