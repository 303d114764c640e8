import { writeClues } from './features/clueFeatures.ts'
import { edge, type FeatureSource, formAt } from './features/FeatureSource.ts'
import { add, addBits, type FeatureWriter } from './features/FeatureWriter.ts'
import { writeRun } from './features/runFeatures.ts'
import { mix, mix3 } from './hashing.ts'
import type { TextColumns } from './TextColumns.ts'
import { isCapitalised } from './wordForms.ts'

/** The most features that one token can have. */
export const maxFeatures = 160

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

/** The word itself, its affixes and trigrams, and the words beside it. */
function writeWords(columns: TextColumns, index: number, writer: FeatureWriter): void {
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

/** Shapes, word classes and lists of names, two words to each side. */
function writeShapes(columns: TextColumns, index: number, writer: FeatureWriter): void {
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
