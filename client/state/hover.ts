import { useSyncExternalStore } from 'react'

let hovered: string | null = null
const listeners = new Set<() => void>()

/** The node under the pointer, on the canvas or in a list: the one thing that neither server nor address knows. */
export function useHovered(): string | null {
  return useSyncExternalStore(listen, () => hovered)
}

/** Tells every view which node the pointer or the focus is on; null when on none. */
export function setHovered(id: string | null): void {
  if (hovered === id) return
  hovered = id
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
