import { useEffect, useRef, useState } from 'react'
import type { Days } from '../../state/address.ts'
import { isNextReady, setNextDays } from '../../state/replay.ts'
import { type Bin, type Brush, daysOf, stepAfter, type WindowWay } from './brush.ts'

interface Replaying {
  readonly brush: Brush | null
  readonly bins: readonly Bin[]
  readonly way: WindowWay
  readonly days: Days
  /** Steps a second. */
  readonly speed: number
  readonly onStep: (brush: Brush) => void
}

/** How often it is looked whether what was asked ahead has come, in milliseconds. */
const patience = 60

/** Moves the brush on, step by step, until the last bin; each step waits until the answers to it have come. */
export function useReplay({ brush, bins, way, days, speed, onStep }: Replaying) {
  const [isPlaying, setPlaying] = useState(false)
  const next = isPlaying ? stepAfter(brush, way, bins.length) : null
  const nextDays = next === null ? null : JSON.stringify({ ...days, ...daysOf(next, bins, way) })
  const step = useRef(() => {})
  step.current = () => next !== null && onStep(next)

  useEffect(() => {
    if (nextDays === null) {
      setPlaying(false)
      return
    }
    setNextDays(JSON.parse(nextDays))
    let timer = setTimeout(go, 1000 / speed)
    function go() {
      if (isNextReady()) step.current()
      else timer = setTimeout(go, patience)
    }
    return () => {
      clearTimeout(timer)
      setNextDays(null)
    }
  }, [nextDays, speed])

  return { isPlaying, setPlaying }
}
