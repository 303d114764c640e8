/**
 * The state of an arc-hybrid parse (Kuhlmann, Gómez-Rodríguez and Satta 2011) of one sentence: a stack of words that still want a head,
 * and the next word in line. Word numbers are those of the sentence; number `size` is the root, which stands after the last word.
 * Everything is written in place: this is a typed-array kernel.
 */
export interface ParserState {
  size: number
  next: number
  depth: number
  readonly stack: Int32Array
  readonly heads: Int32Array
  readonly labels: Uint8Array
  /** Outermost and second outermost dependents on each side; -1 for none. */
  readonly left1: Int32Array
  readonly left2: Int32Array
  readonly right1: Int32Array
  readonly right2: Int32Array
  /** How many dependents each word has on each side. */
  readonly leftCount: Uint8Array
  readonly rightCount: Uint8Array
  /** Sets of relations to dependents on each side, as sums of label hashes. */
  readonly leftLabels: Int32Array
  readonly rightLabels: Int32Array
}

/** Room for the parser over sentences of so many words at most. */
export function roomFor(words: number): ParserState {
  const integers = () => new Int32Array(words + 1)
  const bytes = () => new Uint8Array(words + 1)
  return {
    size: 0,
    next: 0,
    depth: 0,
    stack: integers(),
    heads: integers(),
    labels: bytes(),
    left1: integers(),
    left2: integers(),
    right1: integers(),
    right2: integers(),
    leftCount: bytes(),
    rightCount: bytes(),
    leftLabels: integers(),
    rightLabels: integers(),
  }
}

/** Begins a sentence of `size` words with an empty stack. */
export function begin(state: ParserState, size: number): void {
  state.size = size
  state.next = 0
  state.depth = 0
  const end = size + 1
  state.heads.fill(-1, 0, end)
  state.labels.fill(0, 0, end)
  for (const edge of [state.left1, state.left2, state.right1, state.right2]) edge.fill(-1, 0, end)
  state.leftCount.fill(0, 0, end)
  state.rightCount.fill(0, 0, end)
  state.leftLabels.fill(0, 0, end)
  state.rightLabels.fill(0, 0, end)
}

/** The word `below` places under the top of the stack; -1 when there is none. */
export function onStack(state: ParserState, below: number): number {
  return below < state.depth ? (state.stack[state.depth - 1 - below] ?? -1) : -1
}

/** Puts the next word in line on the stack. */
export function shift(state: ParserState): void {
  state.stack[state.depth++] = state.next++
}

/** Hangs the top of the stack on the next word in line. */
export function attachLeft(state: ParserState, label: number): void {
  const child = onStack(state, 0)
  const head = state.next
  state.depth--
  attach(state, child, head, label)
  state.left2[head] = state.left1[head] ?? -1
  state.left1[head] = child
  state.leftCount[head] = Math.min(255, (state.leftCount[head] ?? 0) + 1)
  state.leftLabels[head] = (state.leftLabels[head] ?? 0) + Math.imul(label + 1, 0x9e3779b1)
}

/** Hangs the top of the stack on the word under it. */
export function attachRight(state: ParserState, label: number): void {
  const child = onStack(state, 0)
  const head = onStack(state, 1)
  state.depth--
  attach(state, child, head, label)
  state.right2[head] = state.right1[head] ?? -1
  state.right1[head] = child
  state.rightCount[head] = Math.min(255, (state.rightCount[head] ?? 0) + 1)
  state.rightLabels[head] = (state.rightLabels[head] ?? 0) + Math.imul(label + 1, 0x9e3779b1)
}

function attach(state: ParserState, child: number, head: number, label: number): void {
  state.heads[child] = head
  state.labels[child] = label
}

/** The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export type Move = 'SHIFT' | 'LEFT' | 'RIGHT'

/** Whether nothing is left to choose: no words in line, and at most the root's one dependent on the stack. */
export function isDone(state: ParserState): boolean {
  return state.next >= state.size && state.depth <= 1
}

/** Whether a move can be made: no shift past the end, no left arc from the root while other words wait, no right arc without two words. */
export function isAllowed(state: ParserState, move: Move): boolean {
  switch (move) {
    case 'SHIFT':
      return state.next < state.size
    case 'LEFT':
      return state.next < state.size && state.depth > 0
    case 'RIGHT':
      return state.depth > 1
  }
}
