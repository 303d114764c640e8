import { onStack, type ParserState } from '../ParserState.ts'
import type { TagClass } from './NetworkWeights.ts'
import { labelRoom, positions } from './shape.ts'

/** Marks counted up to each word of a sentence, so that what stands between two words is told without looking. */
export interface MarkCounts {
  readonly commas: Uint16Array
  readonly verbs: Uint16Array
  readonly quotes: Uint16Array
}

/** Counts the marks of a sentence from its words and their tags. */
export function countMarks(size: number, textAt: (index: number) => string, tagAt: (index: number) => TagClass | undefined): MarkCounts {
  const commas = new Uint16Array(size + 2)
  const verbs = new Uint16Array(size + 2)
  const quotes = new Uint16Array(size + 2)
  for (let i = 0; i < size; i++) {
    const text = textAt(i)
    const tag = tagAt(i)
    commas[i + 1] = (commas[i] ?? 0) + (text === ',' ? 1 : 0)
    verbs[i + 1] = (verbs[i] ?? 0) + (tag?.universal === 'VERB' || tag?.penn === 'MD' ? 1 : 0)
    quotes[i + 1] = (quotes[i] ?? 0) + (text.length <= 2 && quoteMarks.has(text) ? 1 : 0)
  }
  // The root, which stands behind the last word.
  for (const counts of [commas, verbs, quotes]) counts[size + 1] = counts[size] ?? 0
  return { commas, verbs, quotes }
}

const quoteMarks: ReadonlySet<string> = new Set(['"', '“', '”', "''", '``'])

const distances = 9
const passes = 10
const parities = 5
const counts = 4
const labelSlots = 9
const depths = 8

/** How many rows the table of state features has. */
export const stateTableRows = 2 * distances + 2 * passes + 2 * parities + 4 * counts + depths + labelSlots * labelRoom

/** How many rows one state is the sum of: words in their positions, then rows of the table. */
export const rowsOfState = positions + 2 + 2 + 2 + 4 + 1 + labelSlots

/**
 * What the parser looks at: first the words in their positions (−1 for none, the sentence's size for the root), then rows of the state
 * table: distances, what stands between, the relations and numbers of dependents.
 */
export function stateRows(state: ParserState, marks: MarkCounts, rows: Int32Array): void {
  const s0 = onStack(state, 0)
  const s1 = onStack(state, 1)
  const b0 = state.next
  const s0l = at(state.left1, s0)
  const s0r = at(state.right1, s0)
  const s1r = at(state.right1, s1)
  const b0l = at(state.left1, b0)
  rows[0] = s0
  rows[1] = s1
  rows[2] = onStack(state, 2)
  rows[3] = b0
  rows[4] = Math.min(b0 + 1, state.size)
  rows[5] = s0l
  rows[6] = s0r
  rows[7] = s1r
  rows[8] = b0l
  rows[9] = at(state.left1, s1)
  rows[10] = tables.distance0 + distance(s0, b0)
  rows[11] = tables.distance1 + distance(s1, s0)
  rows[12] = tables.between0 + between(marks, s0, b0)
  rows[13] = tables.between1 + between(marks, s1, s0)
  rows[14] = tables.parity0 + parity(marks, s0, b0)
  rows[15] = tables.parity1 + parity(marks, s1, s0)
  rows[16] = tables.counts + countOf(state.leftCount, s0)
  rows[17] = tables.counts + counts + countOf(state.rightCount, s0)
  rows[18] = tables.counts + 2 * counts + countOf(state.rightCount, s1)
  rows[19] = tables.counts + 3 * counts + countOf(state.leftCount, b0)
  rows[20] = tables.depth + Math.min(3, state.depth) * 2 + (b0 >= state.size ? 1 : 0)
  rows[21] = tables.labels + relation(state, s0l)
  rows[22] = tables.labels + labelRoom + relation(state, at(state.left2, s0))
  rows[23] = tables.labels + 2 * labelRoom + relation(state, s0r)
  rows[24] = tables.labels + 3 * labelRoom + relation(state, at(state.right2, s0))
  rows[25] = tables.labels + 4 * labelRoom + relation(state, at(state.left1, s1))
  rows[26] = tables.labels + 5 * labelRoom + relation(state, s1r)
  rows[27] = tables.labels + 6 * labelRoom + relation(state, at(state.right2, s1))
  rows[28] = tables.labels + 7 * labelRoom + relation(state, b0l)
  rows[29] = tables.labels + 8 * labelRoom + relation(state, at(state.left2, b0))
}

/** First rows of the tables, which stand one after the other. */
const tables = {
  distance0: 0,
  distance1: distances,
  between0: 2 * distances,
  between1: 2 * distances + passes,
  parity0: 2 * (distances + passes),
  parity1: 2 * (distances + passes) + parities,
  counts: 2 * (distances + passes + parities),
  depth: 2 * (distances + passes + parities) + 4 * counts,
  labels: 2 * (distances + passes + parities) + 4 * counts + depths,
} as const

function countOf(dependents: Uint8Array, word: number): number {
  return word < 0 ? 0 : Math.min(3, dependents[word] ?? 0)
}

function at(values: Int32Array, word: number): number {
  return word < 0 ? -1 : (values[word] ?? -1)
}

/** 0 for no word, else the relation's number and one more. */
function relation(state: ParserState, word: number): number {
  return word < 0 ? 0 : (state.labels[word] ?? 0) + 1
}

function distance(from: number, to: number): number {
  if (from < 0) return 0
  const words = to - from
  if (words < 5) return words
  return words < 8 ? 5 : words < 12 ? 6 : words < 20 ? 7 : 8
}

/** Commas (0, 1, 2 or more) and verbs (0, 1, 2 or more) between two words; 9 for no word. */
function between(marks: MarkCounts, from: number, to: number): number {
  if (from < 0) return 9
  const commas = (marks.commas[to] ?? 0) - (marks.commas[from] ?? 0)
  const verbs = (marks.verbs[to] ?? 0) - (marks.verbs[from + 1] ?? 0)
  return Math.min(2, commas) * 3 + Math.min(2, Math.max(0, verbs))
}

/** Whether the words stand inside quotation marks, each told; 4 for no word. */
function parity(marks: MarkCounts, from: number, to: number): number {
  if (from < 0) return 4
  return ((marks.quotes[from] ?? 0) & 1) * 2 + ((marks.quotes[to] ?? 0) & 1)
}
