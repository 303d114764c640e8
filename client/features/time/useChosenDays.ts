import { useCallback, useRef } from 'react'
import { type Days, useAddress } from '../../state/address.ts'
import type { WindowWay } from './brush.ts'

/** Changes by keys that follow each other within so many milliseconds are one run. */
const oneRun = 1500

/** The days in the address, and the ways to change them; a run of changes is undone by one step back. */
export function useChosenDays() {
  const [{ from, to, asof, window, clock }, setAddress] = useAddress()
  const lastChange = useRef(Number.NEGATIVE_INFINITY)
  const isRunning = useRef(false)
  const way: WindowWay = window ?? (asof === null ? 'slides' : 'grows')

  /** One change by itself, or of a run of keys. */
  const choose = useCallback(
    (days: Partial<Days>) => {
      const isRun = performance.now() - lastChange.current < oneRun
      lastChange.current = performance.now()
      void setAddress(days, { history: isRun ? 'replace' : 'push' })
    },
    [setAddress],
  )
  /** Before the first change of a drag or of a replay, however long it takes. */
  const beginRun = useCallback(() => {
    isRunning.current = false
  }, [])
  const chooseInRun = useCallback(
    (days: Partial<Days>) => {
      const history = isRunning.current ? 'replace' : 'push'
      isRunning.current = true
      void setAddress(days, { history })
    },
    [setAddress],
  )
  const clear = useCallback(() => void setAddress({ from: null, to: null, asof: null }), [setAddress])
  const turn = useCallback((next: WindowWay, days: Days) => void setAddress({ window: next, ...days }), [setAddress])
  const setClock = useCallback((next: 'said' | 'published') => void setAddress({ clock: next }), [setAddress])

  return { days: { from, to, asof }, way, clock, choose, beginRun, chooseInRun, clear, turn, setClock }
}
