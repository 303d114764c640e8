import { type Brush, begunBy, movedBy, stepAfter, stretchedBy, type WindowWay } from './brush.ts'

/** What of the brush is held: its beginning, its end, or all of it. */
export type Grab = 'first' | 'last' | 'body'

/** A key, and what it is pressed on. */
export interface BrushKey {
  readonly key: string
  readonly isShifted: boolean
  readonly grab: Grab
}

/** What stands there when it is pressed. */
export interface Brushed {
  readonly brush: Brush | null
  readonly way: WindowWay
  /** Of all bins. */
  readonly count: number
}

/** How many bins an end moves with Shift. */
const LEAP = 7

/**
 * The brush after a key: arrows move what is held by one bin, Home and End to the edge. Shift moves an end by seven, and the end of the whole window by one. Null
 * when the key says nothing to a brush.
 */
export function brushByKey({ key, isShifted, grab }: BrushKey, { brush, way, count }: Brushed): Brush | null {
  const steps = stepsOf(key, count)
  if (steps === null) return null
  if (brush === null) return way === 'grows' ? stretchedBy({ first: 0, last: count - 1 }, steps, count) : stepAfter(null, way, count)
  if (grab === 'body') return isShifted ? stretchedBy(brush, steps, count) : movedBy(brush, steps, count)
  const leaps = isShifted ? steps * LEAP : steps
  return grab === 'first' ? begunBy(brush, leaps) : stretchedBy(brush, leaps, count)
}

function stepsOf(key: string, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return 1
    case 'ArrowLeft':
    case 'ArrowDown':
      return -1
    case 'End':
      return count
    case 'Home':
      return -count
    default:
      return null
  }
}
