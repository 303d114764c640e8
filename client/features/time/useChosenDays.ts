import { useCallback, useRef } from 'react'
import { type Days, useAddress } from '../../state/address.ts'
import type { WindowWay } from './brush.ts'

/** Within so many milliseconds of each other, changes of the days are one step of the browser's history. */
const oneStep = 1500

/** The days in the address, and the ways to change them; a run of changes is undone by one step back. */
export function useChosenDays() {
  const [{ from, to, asof, window, clock }, setAddress] = useAddress()
  const lastChange = useRef(Number.NEGATIVE_INFINITY)
  const way: WindowWay = window ?? (asof === null ? 'slides' : 'grows')

  const choose = useCallback(
    (days: Partial<Days>) => {
      const isRun = performance.now() - lastChange.current < oneStep
      lastChange.current = performance.now()
      void setAddress(days, { history: isRun ? 'replace' : 'push' })
    },
    [setAddress],
  )
  /** What is chosen next is undone apart from what was chosen before. */
  const beginStep = useCallback(() => {
    lastChange.current = Number.NEGATIVE_INFINITY
  }, [])
  const clear = useCallback(() => void setAddress({ from: null, to: null, asof: null }), [setAddress])
  const turn = useCallback((next: WindowWay, days: Days) => void setAddress({ window: next, ...days }), [setAddress])
  const setClock = useCallback((next: 'said' | 'published') => void setAddress({ clock: next }), [setAddress])

  return { days: { from, to, asof }, way, clock, choose, beginStep, clear, turn, setClock }
}
