import { useEffect, useState } from 'react'
import { edgeWords } from '../graph/kinds.ts'
import { useScene } from './SceneContext.ts'

/** Says what the edge under the pointer means, in words. */
export function EdgeTip() {
  const { sigma, state } = useScene()
  const [edge, setEdge] = useState<string | null>(null)
  useEffect(() => {
    const enter = ({ edge: entered }: { readonly edge: string }) => setEdge(entered)
    const leave = () => setEdge(null)
    sigma.on('enterEdge', enter).on('leaveEdge', leave).on('clickEdge', leave)
    return () => {
      sigma.off('enterEdge', enter).off('leaveEdge', leave).off('clickEdge', leave)
    }
  }, [sigma])

  const { graph } = state()
  if (edge === null || !graph.hasEdge(edge)) return null
  const { kind, weight } = graph.getEdgeAttributes(edge)
  const [source, target] = graph.extremities(edge)
  return (
    <p className="canvas-tip">
      {graph.getNodeAttribute(source, 'label')} <em>{edgeWords[kind]}</em> {graph.getNodeAttribute(target, 'label')}
      {weight > 1 && <span className="canvas-tip-count"> {weight}×</span>}
    </p>
  )
}
