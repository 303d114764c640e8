import { scratchOf } from '../../Scratch.ts'
import type { Syntax } from '../../syntax/Syntax.ts'

/** Where a token hangs as seen from a cue: below which of its ancestors-or-self, and by which of that one's dependents. Good until the next are asked for. */
export interface Branches {
  /** Steps from the cue up to the common ancestor, 0 for the cue itself, 7 for none, by token from `first` on. */
  readonly steps: Int32Array
  /** The dependent of the common ancestor that holds the token; -1 when the token is the ancestor itself. */
  readonly roots: Int32Array
  readonly first: number
}

/** The branches of the tokens [first, end) around a cue, in time linear in their number: each climbs only to what is known already. */
export function branchesOf(syntax: Syntax, cue: number, first: number, end: number): Branches {
  const size = end - first
  const steps = stepRoom(size).fill(UNKNOWN, 0, size)
  const roots = rootRoom(size).fill(-1, 0, size)
  let climb = cue
  for (let step = 0; climb >= first && climb < end && step < 7; step++) {
    steps[climb - first] = step
    climb = syntax.heads[climb] ?? -1
  }
  const path = pathRoom(size)
  for (let token = first; token < end; token++) {
    let passed = 0
    let i = token
    while (i >= first && i < end && steps[i - first] === UNKNOWN) {
      path[passed++] = i
      i = syntax.heads[i] ?? -1
    }
    const known = i >= first && i < end
    const step = known ? (steps[i - first] ?? 7) : 7
    const above = known ? (roots[i - first] ?? -1) : -1
    const root = above >= 0 || passed === 0 ? above : (path[passed - 1] ?? -1)
    while (passed > 0) {
      const below = (path[--passed] ?? 0) - first
      steps[below] = step
      roots[below] = root
    }
  }
  return { steps, roots, first }
}

const UNKNOWN = 255
const stepRoom = scratchOf((length) => new Int32Array(length))
const pathRoom = scratchOf((length) => new Int32Array(length))
const rootRoom = scratchOf((length) => new Int32Array(length))
