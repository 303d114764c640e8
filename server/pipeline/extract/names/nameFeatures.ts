import { CLUE, type DocumentClues } from './documentClues.ts'
import { mix, mix3 } from './hashing.ts'
import { bitOf } from './lexicon.ts'
import type { TextColumns } from './TextColumns.ts'
import { CASE, isCapitalised, type WordForm } from './wordForms.ts'

/** The most features that one token can have. */
export const maxFeatures = 160

/** What the features of an article are read from. */
export interface FeatureSource {
  readonly columns: TextColumns
  readonly clues: DocumentClues
}

/** A text, with what the first pass has said of its words. */
export interface VotedSource {
  readonly columns: TextColumns
  readonly votes: KindVotes
}

/** For a word elsewhere in the article: the kind the first pass gave it most (1 + index of the kind), 0 for outside, -1 unseen; and its share in tenths. */
export interface KindVotes {
  readonly kindOf: (index: number) => number
  readonly labelOf: (index: number) => number
}

/**
 * Writes the hashed features of one token into `out` and returns how many there are. Words, affixes, shapes and trigrams around the
 * token, the run of capitals that it stands in, lists of names, and the clues of the whole article. How many of them
 * name the word itself, which come first, stands at `out[maxFeatures]`; `out` has `maxFeatures + 1` places.
 */
export function writeFeatures(source: FeatureSource, index: number, out: Int32Array): number {
  const writer = { out, count: 0 }
  writeWords(source.columns, index, writer)
  writeShapes(source.columns, index, writer)
  writeRun(source.columns, index, writer)
  writeClues(source, index, writer)
  return writer.count
}

/** Writes what the first pass said around a token into `out` from place `from` on, and returns the place behind it: for the second pass. */
export function writeVotes({ columns, votes }: VotedSource, index: number, out: Int32Array, from: number): number {
  const here = columns.forms[index] ?? edge
  const vote = votes.kindOf(index)
  const writer = { out, count: from }
  add(writer, 130, mix(vote, here.letterCase))
  add(writer, 131, mix3(votes.kindOf(index - 1), vote, votes.kindOf(index + 1)))
  add(writer, 132, votes.labelOf(index))
  add(writer, 133, mix(votes.labelOf(index), vote))
  add(writer, 134, mix(votes.labelOf(index - 1), votes.labelOf(index)))
  add(writer, 135, mix(votes.labelOf(index), votes.labelOf(index + 1)))
  return writer.count
}

interface Writer {
  readonly out: Int32Array
  count: number
}

function add(writer: Writer, template: number, value: number): void {
  writer.out[writer.count++] = mix(template * 0x1f35, value)
}

const edge: WordForm = {
  word: 1,
  lower: 1,
  brief: 1,
  shape: 1,
  letterCase: 9,
  prefixes: [1, 1, 1, 1],
  suffixes: [1, 1, 1, 1],
  classes: 0,
  known: 0,
  cluster: 0,
  length: 0,
  trigrams: [],
}

function formAt(columns: TextColumns, index: number, offset: number): WordForm {
  const at = index + offset
  if (at < (columns.sentenceStart[index] ?? 0) || at >= (columns.sentenceEnd[index] ?? 0)) return edge
  return columns.forms[at] ?? edge
}

function writeWords(columns: TextColumns, index: number, writer: Writer): void {
  const here = formAt(columns, index, 0)
  const before = formAt(columns, index, -1)
  const after = formAt(columns, index, 1)
  const manner = columns.sentenceCase[index] ?? 0
  add(writer, 1, here.lower)
  add(writer, 2, mix(here.word, manner))
  add(writer, 3, mix(before.lower, here.lower))
  add(writer, 4, mix(here.lower, after.lower))
  add(writer, 5, mix3(before.lower, here.lower, after.lower))
  add(writer, 6, mix(here.lower, columns.sentenceStart[index] === index ? 1 : 0))
  writer.out[maxFeatures] = writer.count
  for (let i = 1; i < 4; i++) {
    add(writer, 10 + i, mix(here.prefixes[i] ?? 0, here.letterCase))
    add(writer, 14 + i, mix(here.suffixes[i] ?? 0, here.letterCase))
  }
  for (const trigram of here.trigrams) add(writer, 20, mix(trigram, isCapitalised(here) ? 1 : 0))
}

function writeShapes(columns: TextColumns, index: number, writer: Writer): void {
  const here = formAt(columns, index, 0)
  const before = formAt(columns, index, -1)
  const after = formAt(columns, index, 1)
  const before2 = formAt(columns, index, -2)
  const after2 = formAt(columns, index, 2)
  const manner = columns.sentenceCase[index] ?? 0
  const first = columns.sentenceStart[index] === index ? 1 : 0
  const caseHere = mix(here.letterCase, manner * 2 + first)
  add(writer, 30, manner)
  add(writer, 31, before.lower)
  add(writer, 32, after.lower)
  add(writer, 33, before2.lower)
  add(writer, 34, after2.lower)
  add(writer, 35, mix(before.lower, after.lower))
  add(writer, 36, mix(before2.lower, before.lower))
  add(writer, 37, mix(after.lower, after2.lower))
  add(writer, 38, mix(before.lower, caseHere))
  add(writer, 39, mix(after.lower, caseHere))
  add(writer, 40, mix(here.shape, manner))
  add(writer, 41, mix(here.brief, manner))
  add(writer, 42, mix3(before.letterCase, caseHere, after.letterCase))
  add(writer, 43, mix3(mix(before2.letterCase, before.letterCase), caseHere, mix(after.letterCase, after2.letterCase)))
  add(writer, 44, mix(mix(before.suffixes[2] ?? 0, before.letterCase), caseHere))
  add(writer, 45, mix(mix(after.suffixes[2] ?? 0, after.letterCase), caseHere))
  add(writer, 46, mix(Math.min(here.length, 8), caseHere))
  add(writer, 47, here.cluster)
  add(writer, 48, mix(here.cluster, caseHere))
  add(writer, 49, mix(before.cluster, here.cluster))
  add(writer, 50, mix(here.cluster, after.cluster))
  add(writer, 51, mix(before.cluster, caseHere))
  add(writer, 52, mix(after.cluster, caseHere))
  add(writer, 53, before2.cluster)
  add(writer, 54, after2.cluster)
  addBits(writer, 60, here.classes, here.letterCase)
  addBits(writer, 61, before.classes, here.letterCase)
  addBits(writer, 62, after.classes, here.letterCase)
  addBits(writer, 63, here.known, mix(caseHere, after.letterCase))
  addBits(writer, 64, before.known, mix(caseHere, before.letterCase))
  addBits(writer, 65, after.known, mix(caseHere, after.letterCase))
  add(writer, 66, mix(here.known, caseHere))
  add(writer, 67, mix3(before.known, here.known, mix(before.letterCase, caseHere)))
  add(writer, 68, mix3(here.known, after.known, mix(after.letterCase, caseHere)))
}

function addBits(writer: Writer, template: number, bits: number, context: number): void {
  let rest = bits
  while (rest !== 0) {
    const bit = rest & -rest
    add(writer, template, mix(bit, context))
    rest ^= bit
  }
}

/** The run of capitalised words as a whole: its ends, its neighbours, and where the token stands in it. */
function writeRun(columns: TextColumns, index: number, writer: Writer): void {
  const here = columns.forms[index] ?? edge
  const start = columns.runStart[index] ?? index
  const end = columns.runEnd[index] ?? index + 1
  const isConnector = (here.classes & connector) !== 0
  if (!isCapitalised(here) && !isConnector) return
  const length = Math.min(end - start, 6)
  const position = mix(Math.min(index - start, 3), Math.min(end - 1 - index, 3))
  const manner = columns.sentenceCase[index] ?? 0
  const last = formAt(columns, index, end - 1 - index)
  const first = formAt(columns, index, start - index)
  const outerBefore = formAt(columns, index, start - 1 - index)
  const outerAfter = formAt(columns, index, end - index)
  const outerAfter2 = formAt(columns, index, end + 1 - index)
  const place = mix3(position, manner, start === columns.sentenceStart[index] ? 1 : 0)
  add(writer, 80, mix(length, place))
  add(writer, 81, mix(last.lower, place))
  add(writer, 82, mix(first.lower, place))
  add(writer, 83, mix(outerBefore.lower, place))
  add(writer, 84, mix(outerAfter.lower, place))
  add(writer, 85, mix3(outerBefore.lower, outerAfter.lower, length))
  addBits(writer, 86, last.classes, place)
  addBits(writer, 87, outerBefore.classes, place)
  addBits(writer, 88, outerAfter.classes, place)
  addBits(writer, 89, first.known, mix(place, length))
  addBits(writer, 90, last.known, mix(place, length))
  add(writer, 91, mix(last.suffixes[2] ?? 0, place))
  add(writer, 92, mix(first.cluster, place))
  add(writer, 93, mix(last.cluster, place))
  add(writer, 94, mix(outerBefore.cluster, place))
  add(writer, 95, mix(outerAfter.cluster, place))
  if (length > 1) add(writer, 96, mix(first.lower, last.lower))
  writeBeyond(columns, index, { start, end, outerBefore, outerAfter, outerAfter2 }, writer)
}

interface RunEdges {
  readonly start: number
  readonly end: number
  readonly outerBefore: WordForm
  readonly outerAfter: WordForm
  readonly outerAfter2: WordForm
}

/** "Ministry of Defence": a connector between two runs makes their ends known to each other. */
function writeBeyond(columns: TextColumns, index: number, edges: RunEdges, writer: Writer): void {
  const { start, end, outerBefore, outerAfter, outerAfter2 } = edges
  if ((outerAfter.classes & connector) !== 0 && isCapitalised(outerAfter2)) {
    const next = columns.runEnd[end + 1] ?? end + 2
    const nextLast = formAt(columns, index, next - 1 - index)
    const headOfRun = formAt(columns, index, end - 1 - index)
    add(writer, 100, mix(headOfRun.lower, outerAfter.lower))
    add(writer, 101, mix3(outerAfter.lower, nextLast.lower, Math.min(end - index, 3)))
    addBits(writer, 102, headOfRun.classes, outerAfter.lower)
  }
  const twoBefore = formAt(columns, index, start - 2 - index)
  if ((outerBefore.classes & connector) !== 0 && isCapitalised(twoBefore)) {
    const previous = columns.runStart[start - 2] ?? start - 2
    const previousFirst = formAt(columns, index, previous - index)
    add(writer, 104, mix(twoBefore.lower, outerBefore.lower))
    add(writer, 105, mix3(previousFirst.lower, outerBefore.lower, Math.min(index - start, 3)))
    addBits(writer, 106, twoBefore.classes, outerBefore.lower)
  }
}

function writeClues(source: FeatureSource, index: number, writer: Writer): void {
  const { columns, clues } = source
  const here = columns.forms[index] ?? edge
  const manner = columns.sentenceCase[index] ?? 0
  const clue = here.length > 1 ? clues.of(here.lower) : undefined
  if (!clue) return
  const writing = mix(here.letterCase, manner)
  addBits(writer, 110, clue.bits, writing)
  add(writer, 111, mix(clue.bits & (CLUE.lowerCase | CLUE.capitalInside), mix(writing, columns.sentenceStart[index] === index ? 1 : 0)))
  add(writer, 112, mix(clue.bits, here.letterCase))
  if (!isCapitalised(here) && manner === 0) return
  const from = clue.runStart
  const to = clue.runEnd
  if (to - from > (columns.runEnd[index] ?? 0) - (columns.runStart[index] ?? 0)) {
    const first = columns.forms[from] ?? edge
    const last = columns.forms[to - 1] ?? edge
    const place = mix(first.lower === here.lower ? 1 : 0, last.lower === here.lower ? 1 : 0)
    add(writer, 113, mix(place, Math.min(to - from, 4)))
    add(writer, 114, mix(last.lower, place))
    add(writer, 115, mix(first.lower, place))
    addBits(writer, 116, last.classes, place)
    addBits(writer, 117, first.known, place)
    const outer = columns.forms[from - 1]
    if (outer) addBits(writer, 118, outer.classes, place)
  }
  writeExpansion(source, index, writer)
}

function writeExpansion({ columns, clues }: FeatureSource, index: number, writer: Writer): void {
  const here = columns.forms[index] ?? edge
  if (here.letterCase !== CASE.upper) return
  const at = clues.expansionOf(here.word)
  if (at < 0) return
  const last = columns.forms[at] ?? edge
  add(writer, 120, last.lower)
  addBits(writer, 121, last.classes, 0)
  add(writer, 122, last.suffixes[2] ?? 0)
  addBits(writer, 123, (columns.forms[columns.runStart[at] ?? at] ?? edge).classes, 0)
}

const connector = bitOf('connector')
