import { createContext, useContext } from 'react'
import type { CanvasScene } from './CanvasScene.ts'

export const SceneContext = createContext<CanvasScene | null>(null)

/** The scene that a controller acts on. Throws outside of GraphCanvas. */
export function useScene(): CanvasScene {
  const scene = useContext(SceneContext)
  if (scene === null) throw new Error('A controller stands outside of GraphCanvas: put it inside.')
  return scene
}
