import { useCallback, useEffect, useSyncExternalStore } from 'react'

export type Theme = 'light' | 'dark'

const key = 'hearsay-theme'
const listeners = new Set<() => void>()

/** Light or dark: what the person chose here, else what their system prefers. */
export function useTheme(): { readonly theme: Theme; readonly switchTheme: () => void } {
  const theme = useSyncExternalStore(listen, currentTheme)
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  const switchTheme = useCallback(() => {
    localStorage.setItem(key, currentTheme() === 'dark' ? 'light' : 'dark')
    for (const tell of listeners) tell()
  }, [])
  return { theme, switchTheme }
}

function currentTheme(): Theme {
  const chosen = localStorage.getItem(key)
  if (chosen === 'light' || chosen === 'dark') return chosen
  return darkPreference().matches ? 'dark' : 'light'
}

function darkPreference(): MediaQueryList {
  return window.matchMedia('(prefers-color-scheme: dark)')
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  const preference = darkPreference()
  preference.addEventListener('change', tell)
  return () => {
    listeners.delete(tell)
    preference.removeEventListener('change', tell)
  }
}
