import { useEffect } from 'react'
import { useScene } from '../SceneContext.ts'

interface SelectionControllerProps {
  readonly selected: string | null
  readonly selectedEdge: string | null
  readonly onNode: (id: string) => void
  readonly onEdge: (key: string) => void
  readonly onExpand: (id: string) => void
  readonly onClear: () => void
}

/** A click chooses, a double click calls in the neighbours, a click beside everything clears. */
export function SelectionController({ selected, selectedEdge, onNode, onEdge, onExpand, onClear }: SelectionControllerProps) {
  const scene = useScene()

  useEffect(() => {
    const { sigma } = scene
    const choose = ({ node }: { readonly node: string }) => onNode(node)
    const chooseEdge = ({ edge }: { readonly edge: string }) => onEdge(edge)
    const expand = ({ node, preventSigmaDefault }: { readonly node: string; readonly preventSigmaDefault: () => void }) => {
      preventSigmaDefault()
      onExpand(node)
    }
    sigma.on('clickNode', choose).on('clickEdge', chooseEdge).on('doubleClickNode', expand).on('clickStage', onClear)
    return () => {
      sigma.off('clickNode', choose).off('clickEdge', chooseEdge).off('doubleClickNode', expand).off('clickStage', onClear)
    }
  }, [scene, onNode, onEdge, onExpand, onClear])

  useEffect(() => {
    const { graph } = scene.state()
    scene.paint({
      selected: selected !== null && graph.hasNode(selected) ? selected : null,
      selectedEdge: selectedEdge !== null && graph.hasEdge(selectedEdge) ? selectedEdge : null,
    })
  })
  return null
}
