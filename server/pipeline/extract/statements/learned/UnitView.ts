import type { Unit } from './CueWindow.ts'
import { at, type Sight } from './Sight.ts'
import { branchOf, type TokenBranch } from './TokenBranch.ts'
import type { WindowView } from './WindowView.ts'

/** A unit of a window as seen from its cue. */
export interface UnitView {
  readonly unit: Unit
  readonly index: number
  /** 1 before the cue, 2 behind it, 3 the cue itself. */
  readonly side: number
  /** The side with how far away, coarsely. */
  readonly near: number
  /** What the rules say that it is (WindowView). */
  readonly ruled: number
  /** Of a token: where it hangs. */
  readonly branch: TokenBranch | null
}

/** Looks at one unit of a window. */
export function viewUnit(sight: Sight, view: WindowView, unit: Unit, index: number): UnitView {
  const distance = index - view.window.cue
  const side = distance < 0 ? 1 : distance > 0 ? 2 : 3
  const near = side * 16 + Math.min(12, bucket(Math.abs(distance)))
  const branch = unit.kind === 'TOKEN' ? branchOf(sight, view, unit.first) : null
  return { unit, index, side, near, ruled: at(view.ruled, index), branch }
}

/** The word of a neighbouring unit; one stand-in for any quotation and one for any piece. */
export function edgeWord(sight: Sight, view: WindowView, index: number): number {
  const unit = view.window.units[index]
  if (!unit) return 7
  return unit.kind === 'TOKEN' ? at(sight.words, unit.first) : unit.kind === 'QUOTE' ? 8 : 9
}

/** 0 to 5 as they are, then coarser and coarser. */
export function bucket(count: number): number {
  if (count <= 5) return count
  if (count <= 8) return 6
  if (count <= 12) return 7
  if (count <= 20) return 8
  return count <= 40 ? 9 : 10
}
