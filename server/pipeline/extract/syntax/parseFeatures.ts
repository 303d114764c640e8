import type { WordColumns } from './describeWords.ts'
import { mix, mixThree } from './hashes.ts'
import { onStack, type ParserState } from './ParserState.ts'

/** Most features that one state can have. */
export const parseFeatureLimit = 128

/** A sentence as the parser sees it: word columns, where its first token is, its tags, and marks counted up to each word. */
export interface ParserInput {
  readonly columns: WordColumns
  readonly first: number
  readonly size: number
  /** Tag class of each token of the article. */
  readonly tags: Uint8Array
  /** Commas, verbs and quotation marks before each word of the sentence. */
  readonly commas: Uint16Array
  readonly verbs: Uint16Array
  readonly quotes: Uint16Array
}

const NONE = 0x2545f491
const ROOT = 0x6c078965

/** Hashes the top of the stack, the next words and what hangs on them into `features`; says how many there are (after Zhang and Nivre 2011). */
export function parseFeatures(state: ParserState, input: ParserInput, features: Int32Array): number {
  const { columns } = input
  const s0 = onStack(state, 0)
  const s1 = onStack(state, 1)
  const s2 = onStack(state, 2)
  const b0 = state.next
  const s0w = wordAt(input, columns.word, s0)
  const s1w = wordAt(input, columns.word, s1)
  const b0w = wordAt(input, columns.word, b0)
  const b1w = wordAt(input, columns.word, b0 + 1)
  const s0t = tagAt(input, s0)
  const s1t = tagAt(input, s1)
  const s2t = tagAt(input, s2)
  const b0t = tagAt(input, b0)
  const b1t = tagAt(input, b0 + 1)
  const b2t = tagAt(input, b0 + 2)
  const s0c = wordAt(input, columns.cluster2, s0)
  const s1c = wordAt(input, columns.cluster2, s1)
  const b0c = wordAt(input, columns.cluster2, b0)
  const s0d = wordAt(input, columns.cluster3, s0)
  const s1d = wordAt(input, columns.cluster3, s1)
  const b0d = wordAt(input, columns.cluster3, b0)
  const s0wt = mix(s0w, s0t)
  const s1wt = mix(s1w, s1t)
  const b0wt = mix(b0w, b0t)
  const s0b0t = mix(s0t, b0t)
  const s1s0t = mix(s1t, s0t)
  let n = 0
  features[n++] = 11
  // One word.
  features[n++] = mix(1, s0wt)
  features[n++] = mix(2, s0t)
  features[n++] = mix(3, s0w)
  features[n++] = mixThree(4, s0c, s0t)
  features[n++] = mixThree(5, s0d, s0t)
  features[n++] = mix(6, s1wt)
  features[n++] = mix(7, s1t)
  features[n++] = mixThree(8, s1c, s1t)
  features[n++] = mixThree(9, s1d, s1t)
  features[n++] = mix(10, b0wt)
  features[n++] = mix(11, b0t)
  features[n++] = mix(12, b0w)
  features[n++] = mixThree(13, b0c, b0t)
  features[n++] = mixThree(14, b0d, b0t)
  features[n++] = mixThree(15, b1w, b1t)
  features[n++] = mix(16, b1t)
  features[n++] = mixThree(17, wordAt(input, columns.word, s2), s2t)
  features[n++] = mix(18, s2t)
  features[n++] = mix(19, b2t)
  features[n++] = mixThree(20, wordAt(input, columns.cluster2, b0 + 1), b1t)
  // Two words.
  features[n++] = mixThree(21, s0wt, b0wt)
  features[n++] = mixThree(22, s0wt, b0t)
  features[n++] = mixThree(23, s0t, b0wt)
  features[n++] = mix(24, s0b0t)
  features[n++] = mixThree(25, s0w, b0w)
  features[n++] = mixThree(26, s1wt, s0wt)
  features[n++] = mixThree(27, s1wt, s0t)
  features[n++] = mixThree(28, s1t, s0wt)
  features[n++] = mix(29, s1s0t)
  features[n++] = mixThree(30, s1w, s0w)
  features[n++] = mixThree(31, s1t, b0t)
  features[n++] = mixThree(32, s1w, b0w)
  features[n++] = mixThree(33, s1wt, b0t)
  features[n++] = mixThree(34, s1t, b0wt)
  features[n++] = mixThree(35, b0t, b1t)
  features[n++] = mixThree(36, b0wt, b1t)
  features[n++] = mixThree(37, b0t, mix(b1w, b1t))
  features[n++] = mixThree(38, s0wt, b1t)
  features[n++] = mix(39, mixThree(s0c, b0c, s0b0t))
  features[n++] = mix(40, mixThree(s1c, s0c, s1s0t))
  features[n++] = mixThree(41, s0w, mix(b0c, b0t))
  features[n++] = mixThree(42, mix(s0c, s0t), b0w)
  features[n++] = mixThree(43, s1w, mix(s0c, s0t))
  features[n++] = mixThree(44, mix(s1c, s1t), s0w)
  features[n++] = mix(45, mixThree(s1c, b0c, mix(s1t, b0t)))
  features[n++] = mixThree(46, s0d, b0d)
  features[n++] = mixThree(47, s1d, s0d)
  // Three and four words.
  features[n++] = mixThree(48, s0b0t, b1t)
  features[n++] = mixThree(49, s1s0t, b0t)
  features[n++] = mixThree(50, s2t, s1s0t)
  features[n++] = mix(51, mixThree(s1s0t, b0t, b1t))
  features[n++] = mix(52, mixThree(s0b0t, b1t, b2t))
  features[n++] = mixThree(53, s1s0t, b0w)
  features[n++] = mix(54, mixThree(s1w, s0t, b0t))
  features[n++] = mix(55, mixThree(s1t, s0w, b0t))
  features[n++] = mix(56, mixThree(s1w, s0w, b0t))
  features[n++] = mix(57, mixThree(s1c, s0c, mix(b0c, b0t)))
  features[n++] = mix(58, mixThree(s2t, s1s0t, b0t))
  // The words beside.
  const s0after = tagAt(input, s0 < 0 ? -1 : s0 + 1)
  const b0before = b0 > 0 ? tagAt(input, b0 - 1) : NONE
  const s0before = s0 > 0 ? tagAt(input, s0 - 1) : NONE
  features[n++] = mixThree(60, s0t, s0after)
  features[n++] = mixThree(61, s0b0t, b0before)
  features[n++] = mixThree(62, s0t, s0before)
  features[n++] = mix(63, mixThree(s0b0t, s0after, b0before))
  features[n++] = mixThree(64, s1s0t, s0before)
  const b0beforeWord = wordAt(input, columns.word, b0 > 0 ? b0 - 1 : -1)
  features[n++] = mixThree(65, s0b0t, b0beforeWord)
  n = dependentFeatures(state, input, features, n)
  return distanceFeatures(state, input, features, n)
}

function dependentFeatures(state: ParserState, input: ParserInput, features: Int32Array, start: number): number {
  const s0 = onStack(state, 0)
  const s1 = onStack(state, 1)
  const b0 = state.next
  const s0t = tagAt(input, s0)
  const s1t = tagAt(input, s1)
  const b0t = tagAt(input, b0)
  const s1s0t = mix(s1t, s0t)
  const s0b0t = mix(s0t, b0t)
  const s0l = edge(state.left1, s0)
  const s0r = edge(state.right1, s0)
  const s1l = edge(state.left1, s1)
  const s1r = edge(state.right1, s1)
  const b0l = edge(state.left1, b0)
  const { word } = input.columns
  let n = start
  features[n++] = mixThree(70, wordAt(input, word, s0l), label(state, s0l))
  features[n++] = mixThree(71, wordAt(input, word, s0r), label(state, s0r))
  features[n++] = mixThree(72, wordAt(input, word, s1r), label(state, s1r))
  features[n++] = mixThree(73, wordAt(input, word, b0l), label(state, b0l))
  features[n++] = mixThree(74, s0t, mix(tagAt(input, s0l), label(state, s0l)))
  features[n++] = mixThree(75, s0t, mix(tagAt(input, s0r), label(state, s0r)))
  features[n++] = mixThree(76, s1t, mix(tagAt(input, s1r), label(state, s1r)))
  features[n++] = mixThree(77, b0t, mix(tagAt(input, b0l), label(state, b0l)))
  features[n++] = mixThree(78, s0b0t, tagAt(input, s0r))
  features[n++] = mixThree(79, s0b0t, tagAt(input, s0l))
  features[n++] = mixThree(80, s0b0t, tagAt(input, b0l))
  features[n++] = mixThree(81, s1s0t, tagAt(input, s1r))
  features[n++] = mixThree(82, s1s0t, tagAt(input, s1l))
  features[n++] = mixThree(83, s1s0t, tagAt(input, s0l))
  features[n++] = mixThree(84, s1s0t, tagAt(input, s0r))
  features[n++] = mixThree(85, s0t, mix(label(state, s0l), label(state, edge(state.left2, s0))))
  features[n++] = mixThree(86, s0t, mix(label(state, s0r), label(state, edge(state.right2, s0))))
  features[n++] = mixThree(87, s1t, mix(label(state, s1r), label(state, edge(state.right2, s1))))
  features[n++] = mixThree(88, s0t, edge(state.leftLabels, s0))
  features[n++] = mixThree(89, s0t, edge(state.rightLabels, s0))
  features[n++] = mixThree(90, s1t, edge(state.rightLabels, s1))
  features[n++] = mixThree(91, s1t, edge(state.leftLabels, s1))
  features[n++] = mixThree(92, b0t, edge(state.leftLabels, b0))
  features[n++] = mixThree(93, s1s0t, mix(edge(state.rightLabels, s1), edge(state.leftLabels, s0)))
  features[n++] = mixThree(94, s0b0t, mix(edge(state.leftLabels, s0), edge(state.leftLabels, b0)))
  const s0w = wordAt(input, word, s0)
  const s1w = wordAt(input, word, s1)
  const b0w = wordAt(input, word, b0)
  features[n++] = mixThree(95, s0w, edge(state.leftCount, s0))
  features[n++] = mixThree(96, s0w, edge(state.rightCount, s0))
  features[n++] = mixThree(97, s1w, edge(state.rightLabels, s1))
  features[n++] = mixThree(98, b0w, edge(state.leftCount, b0))
  features[n++] = mixThree(99, s0w, edge(state.leftLabels, s0))
  features[n++] = mixThree(100, b0w, edge(state.leftLabels, b0))
  features[n++] = mix(101, mixThree(s1s0t, wordAt(input, word, s0l), s1w))
  features[n++] = mix(102, mixThree(s1s0t, wordAt(input, word, s0l), b0t))
  return n
}

function distanceFeatures(state: ParserState, input: ParserInput, features: Int32Array, start: number): number {
  const s0 = onStack(state, 0)
  const s1 = onStack(state, 1)
  const b0 = state.next
  const s0t = tagAt(input, s0)
  const b0t = tagAt(input, b0)
  const s1s0t = mix(tagAt(input, s1), s0t)
  const s0b0t = mix(s0t, b0t)
  const near = distance(s0, b0)
  const far = distance(s1, s0)
  const { word } = input.columns
  let n = start
  features[n++] = mixThree(110, s0b0t, near)
  features[n++] = mixThree(111, wordAt(input, word, s0), near)
  features[n++] = mixThree(112, wordAt(input, word, b0), near)
  features[n++] = mixThree(113, s1s0t, far)
  features[n++] = mixThree(114, wordAt(input, word, s1), far)
  const passedNear = between(input, s0, b0)
  const passedFar = between(input, s1, s0)
  features[n++] = mixThree(115, s0b0t, passedNear)
  features[n++] = mixThree(116, s1s0t, passedFar)
  features[n++] = mixThree(117, s1s0t, mix(passedFar, passedNear))
  features[n++] = mixThree(118, s0b0t, quoteParity(input, s0, b0))
  features[n++] = mixThree(119, s1s0t, quoteParity(input, s1, s0))
  features[n++] = mixThree(120, s1s0t, Math.min(3, state.depth))
  features[n++] = mixThree(121, s0t, mix(b0 >= input.size ? 1 : 0, Math.min(3, state.depth)))
  return n
}

function wordAt(input: ParserInput, column: Int32Array, word: number): number {
  if (word < 0) return NONE
  if (word >= input.size) return ROOT
  return column[input.columns.rows[input.first + word] ?? 0] ?? 0
}

function tagAt(input: ParserInput, word: number): number {
  if (word < 0) return NONE
  if (word >= input.size) return ROOT
  return (input.tags[input.first + word] ?? 0) + 1
}

function edge(values: Int32Array | Uint8Array, word: number): number {
  return word < 0 ? -1 : (values[word] ?? -1)
}

function label(state: ParserState, word: number): number {
  return word < 0 ? NONE : (state.labels[word] ?? 0) + 1
}

function distance(from: number, to: number): number {
  const words = to - from
  if (from < 0) return 0
  if (words < 5) return words
  return words < 10 ? 6 : words < 20 ? 7 : 8
}

/** What stands between two words: commas (0, 1, 2 or more) and verbs (0, 1, 2 or more). */
function between(input: ParserInput, from: number, to: number): number {
  if (from < 0) return 99
  const commas = (input.commas[to] ?? 0) - (input.commas[from] ?? 0)
  const verbs = (input.verbs[to] ?? 0) - (input.verbs[from + 1] ?? 0)
  return Math.min(2, commas) * 3 + Math.min(2, Math.max(0, verbs))
}

/** Whether the words stand on the same side of the quotation marks, and on which. */
function quoteParity(input: ParserInput, from: number, to: number): number {
  if (from < 0) return 9
  return ((input.quotes[from] ?? 0) & 1) * 2 + ((input.quotes[to] ?? 0) & 1)
}
