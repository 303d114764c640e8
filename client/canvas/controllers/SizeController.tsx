import { useEffect } from 'react'
import { useScene } from '../SceneContext.ts'
import { scaleFor } from '../scaleFor.ts'

/** Draws again when the canvas is given more or less room. */
export function SizeController() {
  const { sigma, paint } = useScene()
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      const container = sigma.getContainer()
      sigma.setSetting('stagePadding', container.clientWidth < 500 ? 24 : 56)
      paint({ scale: scaleFor(container) })
      sigma.refresh()
    })
    observer.observe(sigma.getContainer())
    return () => observer.disconnect()
  }, [sigma, paint])
  return null
}
