import { useEffect } from 'react'
import type { KnowledgeGraph } from '../../graph/toGraph.ts'
import { useScene } from '../SceneContext.ts'

/** Shows the graph of the latest answer. */
export function GraphController({ graph }: { readonly graph: KnowledgeGraph }) {
  const scene = useScene()
  useEffect(() => {
    if (scene.state().graph !== graph) scene.show(graph)
  }, [scene, graph])
  return null
}
