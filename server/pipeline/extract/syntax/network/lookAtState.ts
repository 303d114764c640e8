import { scratchOf } from '../../Scratch.ts'
import { onStack, type ParserState } from '../ParserState.ts'
import type { TagClass } from './NetworkWeights.ts'
import { labelRoom, positions } from './shape.ts'

/** Marks counted up to each word of a sentence, so that what stands between two words is told without looking. */
export interface MarkCounts {
  readonly commas: Uint16Array
  readonly verbs: Uint16Array
  readonly quotes: Uint16Array
}

/** Counts the marks of a sentence from its words and their tags. Good until the next are counted. */
export function countMarks(size: number, textAt: (index: number) => string, tagAt: (index: number) => TagClass | undefined): MarkCounts {
  const [commas, verbs, quotes] = [commaRoom(size + 2), verbRoom(size + 2), quoteRoom(size + 2)]
  commas[0] = 0
  verbs[0] = 0
  quotes[0] = 0
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

const commaRoom = scratchOf((length) => new Uint16Array(length))
const verbRoom = scratchOf((length) => new Uint16Array(length))
const quoteRoom = scratchOf((length) => new Uint16Array(length))

const quoteMarks: ReadonlySet<string> = new Set(['"', '“', '”', "''", '``'])

const distances = 9
const passes = 10
const parities = 5
const counts = 4
const labelSlots = 9
const depths = 8

// Where the rows of each kind of feature begin in the table, one kind behind the other.
const firstPass = 2 * distances
const firstParity = firstPass + 2 * passes
const firstCount = firstParity + 2 * parities
const firstDepth = firstCount + 4 * counts
const firstRelation = firstDepth + depths

/**
 * What the parser looks at beside words, in groups whose values are told by one number: what lies between the top of the stack and the next word
 * (their distance, marks, quotations), the same between the two upmost of the stack, numbers of dependents, how much is left, and the relations
 * of the outer dependents side by side. Of each group the value's numbers of rows in the table of state features, part by part.
 */
export const stateGroups: readonly (readonly StatePart[])[] = [
  [
    { first: 0, size: distances },
    { first: firstPass, size: passes },
    { first: firstParity, size: parities },
  ],
  [
    { first: distances, size: distances },
    { first: firstPass + passes, size: passes },
    { first: firstParity + parities, size: parities },
  ],
  [0, 1, 2, 3].map((each) => ({ first: firstCount + each * counts, size: counts })),
  [{ first: firstDepth, size: depths }],
  ...[[0, 1], [2, 3], [4], [5, 6], [7, 8]].map((slots) => slots.map(relationPart)),
]

/** A feature: the row of its first value, and how many values it has. */
export interface StatePart {
  readonly first: number
  readonly size: number
}

function relationPart(slot: number): StatePart {
  return { first: firstRelation + slot * labelRoom, size: labelRoom }
}

/** How many rows the table of state features has. */
export const stateTableRows = firstRelation + labelSlots * labelRoom

/** How many rows one state is the sum of when each feature has its own: words in their positions, then rows of the table. */
export const rowsOfState = positions + stateGroups.flat().length

/** How many values a group has. */
export function valuesOf(group: readonly StatePart[]): number {
  return group.reduce((product, { size }) => product * size, 1)
}

/** The rows of the table that a group's value stands for, part by part. */
export function rowsOfValue(group: readonly StatePart[], value: number): number[] {
  const rows: number[] = []
  let rest = value
  for (let part = group.length - 1; part >= 0; part--) {
    const { first, size } = group[part] ?? { first: 0, size: 1 }
    rows.unshift(first + (rest % size))
    rest = Math.floor(rest / size)
  }
  return rows
}

/** Looks at a state: the words in their positions (-1 for none, the sentence's size for the root), and the value of each group. */
export function lookAtState(state: ParserState, marks: MarkCounts, words: Int32Array, values: Int32Array): void {
  const s0 = onStack(state, 0)
  const s1 = onStack(state, 1)
  const b0 = state.next
  const s0l = at(state.left1, s0)
  const s0r = at(state.right1, s0)
  const s1l = at(state.left1, s1)
  const s1r = at(state.right1, s1)
  const b0l = at(state.left1, b0)
  words[0] = s0
  words[1] = s1
  words[2] = onStack(state, 2)
  words[3] = b0
  words[4] = Math.min(b0 + 1, state.size)
  words[5] = s0l
  words[6] = s0r
  words[7] = s1r
  words[8] = b0l
  words[9] = s1l
  values[0] = (distance(s0, b0) * passes + between(marks, s0, b0)) * parities + parity(marks, s0, b0)
  values[1] = (distance(s1, s0) * passes + between(marks, s1, s0)) * parities + parity(marks, s1, s0)
  const ofTop = countOf(state.leftCount, s0) * counts + countOf(state.rightCount, s0)
  values[2] = (ofTop * counts + countOf(state.rightCount, s1)) * counts + countOf(state.leftCount, b0)
  values[3] = Math.min(3, state.depth) * 2 + (b0 >= state.size ? 1 : 0)
  values[4] = relation(state, s0l) * labelRoom + relation(state, at(state.left2, s0))
  values[5] = relation(state, s0r) * labelRoom + relation(state, at(state.right2, s0))
  values[6] = relation(state, s1l)
  values[7] = relation(state, s1r) * labelRoom + relation(state, at(state.right2, s1))
  values[8] = relation(state, b0l) * labelRoom + relation(state, at(state.left2, b0))
}

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
