import type { WordColumns } from './describeWords.ts'
import { attachLeft, attachRight, begin, type ParserState, shift } from './ParserState.ts'
import { type ParserInput, parseFeatureLimit, parseFeatures } from './parseFeatures.ts'
import { addScores, type SparseWeights } from './SparseWeights.ts'
import type { TagModel } from './tagWords.ts'

/** What a transition does. `label` is an index into the model's relations; 0 for SHIFT. */
export interface Transition {
  readonly move: 'SHIFT' | 'LEFT' | 'RIGHT'
  readonly label: number
}

export interface ParserModel {
  readonly relations: readonly string[]
  /** Place of "root" in `relations`. */
  readonly root: number
  readonly transitions: readonly Transition[]
  readonly weights: SparseWeights
}

/** The words of one sentence with commas, verbs and quotation marks counted up to each, so that no feature looks at a whole stretch. */
export function parserInput(columns: WordColumns, [first, end]: readonly [number, number], tags: Uint8Array, model: TagModel): ParserInput {
  const size = end - first
  const commas = new Uint16Array(size + 1)
  const verbs = new Uint16Array(size + 1)
  const quotes = new Uint16Array(size + 1)
  for (let i = 0; i < size; i++) {
    const tag = model.classes[tags[first + i] ?? 0]
    const isVerb = tag?.universal === 'VERB' || tag?.penn === 'MD'
    commas[i + 1] = (commas[i] ?? 0) + (tag?.penn === ',' ? 1 : 0)
    verbs[i + 1] = (verbs[i] ?? 0) + (isVerb ? 1 : 0)
    quotes[i + 1] = (quotes[i] ?? 0) + (tag?.penn === '``' || tag?.penn === "''" ? 1 : 0)
  }
  return { columns, first, size, tags, commas, verbs, quotes }
}

/** Parses a sentence greedily, in time linear in its length; heads and labels are left in the state. The only root takes the root's label. */
export function parseSentence(state: ParserState, input: ParserInput, model: ParserModel): void {
  const features = new Int32Array(parseFeatureLimit)
  const scores = new Int32Array(model.transitions.length)
  begin(state, input.size)
  while (!isDone(state)) {
    if (state.depth === 0) {
      shift(state)
      continue
    }
    scores.fill(0)
    addScores(model.weights, features, parseFeatures(state, input, features), scores)
    apply(state, model.transitions[bestAllowed(state, scores, model)])
  }
  if (state.depth === 1) attachLeft(state, model.root)
}

/** Whether nothing is left to choose: no words in line, and at most the root's one dependent on the stack. */
export function isDone(state: ParserState): boolean {
  return state.next >= state.size && state.depth <= 1
}

/** Whether a move can be made: no shift past the end, no left arc from the root while other words wait, no right arc without two words. */
export function isAllowed(state: ParserState, move: Transition['move']): boolean {
  switch (move) {
    case 'SHIFT':
      return state.next < state.size
    case 'LEFT':
      return state.next < state.size && state.depth > 0
    case 'RIGHT':
      return state.depth > 1
  }
}

export function apply(state: ParserState, transition: Transition | undefined): void {
  if (!transition || transition.move === 'SHIFT') shift(state)
  else if (transition.move === 'LEFT') attachLeft(state, transition.label)
  else attachRight(state, transition.label)
}

function bestAllowed(state: ParserState, scores: Int32Array, model: ParserModel): number {
  const may = { SHIFT: isAllowed(state, 'SHIFT'), LEFT: isAllowed(state, 'LEFT'), RIGHT: isAllowed(state, 'RIGHT') }
  let best = -1
  for (let i = 0; i < scores.length; i++) {
    const move = model.transitions[i]?.move ?? 'SHIFT'
    if (may[move] && (best < 0 || (scores[i] ?? 0) > (scores[best] ?? 0))) best = i
  }
  return best
}
