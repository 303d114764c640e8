import { isAllowed, onStack, type ParserState } from '../../pipeline/extract/syntax/ParserState.ts'

/** The true tree of a sentence; the root's dependent has the head number `size`. */
export interface GoldTree {
  readonly heads: Int32Array
  readonly labels: Uint8Array
}

/** How many true arcs each move puts out of reach from this state (dynamic oracle of Goldberg and Nivre 2013 for arc-hybrid). */
export interface MoveCosts {
  readonly SHIFT: number
  readonly LEFT: number
  readonly RIGHT: number
}

/** For each move: how many arcs of the gold tree can no longer be reached after it; infinity where it is not allowed. */
export function costsOfMoves(state: ParserState, gold: GoldTree): MoveCosts {
  const never = Number.POSITIVE_INFINITY
  const top = onStack(state, 0)
  const waiting = top < 0 ? 0 : dependentsInLine(state, gold, top)
  const head = gold.heads[top] ?? -1
  const under = onStack(state, 1)
  return {
    SHIFT: isAllowed(state, 'SHIFT') ? costOfShift(state, gold) : never,
    LEFT: isAllowed(state, 'LEFT') ? waiting + (head === under || head > state.next ? 1 : 0) : never,
    RIGHT: isAllowed(state, 'RIGHT') ? waiting + (head >= state.next ? 1 : 0) : never,
  }
}

function dependentsInLine(state: ParserState, gold: GoldTree, head: number): number {
  let count = 0
  for (let i = state.next; i < state.size; i++) if (gold.heads[i] === head) count++
  return count
}

function costOfShift(state: ParserState, gold: GoldTree): number {
  const next = state.next
  const head = gold.heads[next] ?? -1
  let cost = 0
  for (let i = 0; i < state.depth; i++) {
    const word = state.stack[i] ?? -1
    if (gold.heads[word] === next) cost++
    if (word === head && i < state.depth - 1) cost++
  }
  return cost
}
