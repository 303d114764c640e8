import { useEffect } from 'react'
import { useScene } from '../SceneContext.ts'

/** In milliseconds. */
const secondClickWithin = 230

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
    let opening: ReturnType<typeof setTimeout> | undefined
    // The panel that a click opens takes room from the canvas: it must not move the node from under a second click.
    const choose = ({ node }: { readonly node: string }) => {
      clearTimeout(opening)
      scene.paint({ selected: node })
      opening = setTimeout(() => onNode(node), secondClickWithin)
    }
    const chooseEdge = ({ edge }: { readonly edge: string }) => onEdge(edge)
    const expand = ({ node, preventSigmaDefault }: { readonly node: string; readonly preventSigmaDefault: () => void }) => {
      preventSigmaDefault()
      clearTimeout(opening)
      onExpand(node)
    }
    sigma.on('clickNode', choose).on('clickEdge', chooseEdge).on('doubleClickNode', expand).on('clickStage', onClear)
    return () => {
      clearTimeout(opening)
      sigma.off('clickNode', choose).off('clickEdge', chooseEdge).off('doubleClickNode', expand).off('clickStage', onClear)
    }
  }, [scene, onNode, onEdge, onExpand, onClear])

  useEffect(() => {
    const { graph, ...painted } = scene.state()
    const node = selected !== null && graph.hasNode(selected) ? selected : null
    const edge = selectedEdge !== null && graph.hasEdge(selectedEdge) ? selectedEdge : null
    if (painted.selected !== node || painted.selectedEdge !== edge) scene.paint({ selected: node, selectedEdge: edge })
  })
  return null
}
