import { useEffect } from 'react'
import { useScene } from '../SceneContext.ts'

/** Draws again when the canvas is given more or less room. */
export function SizeController() {
  const { sigma } = useScene()
  useEffect(() => {
    const observer = new ResizeObserver(() => sigma.refresh())
    observer.observe(sigma.getContainer())
    return () => observer.disconnect()
  }, [sigma])
  return null
}
