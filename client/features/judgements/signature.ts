import { useSyncExternalStore } from 'react'

const key = 'hearsay-signature'
const listeners = new Set<() => void>()

/** The name that a person signs judgements with on this machine; "you" until one is given. */
export function currentSignature(): string {
  return localStorage.getItem(key) ?? 'you'
}

export function useSignature(): string {
  return useSyncExternalStore(listen, currentSignature)
}

/** Signs with another name from now on; an empty one goes back to "you". What was judged before keeps its signature. */
export function signAs(name: string): void {
  const trimmed = name.trim()
  if (trimmed === '') localStorage.removeItem(key)
  else localStorage.setItem(key, trimmed)
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
