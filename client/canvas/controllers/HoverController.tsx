import { useEffect } from 'react'
import { setHovered, useHovered } from '../../state/hover.ts'
import { useScene } from '../SceneContext.ts'

/** Whatever the pointer is on, here or in a list, stands out: its neighbours stay lit, the rest is dimmed. */
export function HoverController() {
  const scene = useScene()
  const hovered = useHovered()

  useEffect(() => {
    const { sigma } = scene
    const onEnterNode = ({ node }: { readonly node: string }) => setHovered(node)
    const onLeaveNode = () => setHovered(null)
    const onEnterEdge = ({ edge }: { readonly edge: string }) => scene.paint({ hoveredEdge: edge })
    const onLeaveEdge = () => scene.paint({ hoveredEdge: null })
    sigma.on('enterNode', onEnterNode).on('leaveNode', onLeaveNode).on('enterEdge', onEnterEdge).on('leaveEdge', onLeaveEdge)
    return () => {
      sigma.off('enterNode', onEnterNode).off('leaveNode', onLeaveNode).off('enterEdge', onEnterEdge).off('leaveEdge', onLeaveEdge)
      setHovered(null)
    }
  }, [scene])

  useEffect(() => {
    const drawn = hovered !== null && scene.state().graph.hasNode(hovered) ? hovered : null
    if (scene.state().hovered === drawn) return
    scene.paint({ hovered: drawn })
    scene.sigma.getContainer().style.cursor = drawn === null ? 'grab' : 'pointer'
  }, [scene, hovered])
  return null
}
