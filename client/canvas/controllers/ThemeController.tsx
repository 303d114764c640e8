import { useEffect } from 'react'
import { useTheme } from '../../state/useTheme.ts'
import { readPalette } from '../palette.ts'
import { useScene } from '../SceneContext.ts'

/** Repaints with the tokens of the theme. */
export function ThemeController() {
  const scene = useScene()
  const { theme } = useTheme()
  useEffect(() => {
    // The theme stands on the root element before any effect of a later frame runs.
    const frame = requestAnimationFrame(() => {
      if (document.documentElement.dataset.theme === theme) scene.paint({ palette: readPalette(scene.sigma.getContainer()) })
    })
    return () => cancelAnimationFrame(frame)
  }, [scene, theme])
  return null
}
