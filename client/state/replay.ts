import { useSyncExternalStore } from 'react'
import { type Address, type Days, useAddress } from './address.ts'

let next: Days | null = null
let pending = 0
const listeners = new Set<() => void>()

/** Tells every view what days a replay will show next, so that it can ask ahead; null when none runs. */
export function setNextDays(days: Days | null): void {
  if (next === days) return
  next = days
  for (const tell of listeners) tell()
}

/** The address as the next step of a replay will make it; null when none runs. */
export function useNextAddress(): Address | null {
  const [address] = useAddress()
  const days = useSyncExternalStore(listen, () => next)
  return days === null ? null : { ...address, ...days }
}

/** Counts an answer that was asked for ahead, until it has come. */
export function countPending(answer: Promise<unknown>): void {
  pending += 1
  void answer.finally(() => {
    pending -= 1
  })
}

/** Whether all that was asked for ahead has come. */
export function isNextReady(): boolean {
  return pending === 0
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
