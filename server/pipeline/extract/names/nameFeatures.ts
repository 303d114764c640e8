import { writeClues } from './features/clueFeatures.ts'
import { edge, type FeatureSource } from './features/FeatureSource.ts'
import { add, type FeatureWriter } from './features/FeatureWriter.ts'
import { eachRunPart, writeRun } from './features/runFeatures.ts'
import type { TakePart } from './features/WordPart.ts'
import { eachWordPart, lexicalCount, writeLexicalPairs, writePairs } from './features/wordFeatures.ts'
import { mix, mix3 } from './hashing.ts'
import type { TextColumns } from './TextColumns.ts'

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
  writeLexicalPairs(source.columns, index, writer)
  eachPart(source.columns, index, (part, form, context) => part.write(form, context, writer))
  writeOthers(source, index, writer)
  out[maxFeatures] = lexicalCount
  return writer.count
}

/** Gives all parts of a token's features that one word settles. */
export function eachPart(columns: TextColumns, index: number, take: TakePart): void {
  eachWordPart(columns, index, take)
  eachRunPart(columns, index, take)
}

/** Writes all features of a token that are in none of its parts. */
export function writeRest(source: FeatureSource, index: number, writer: FeatureWriter): void {
  writeLexicalPairs(source.columns, index, writer)
  writeOthers(source, index, writer)
}

function writeOthers(source: FeatureSource, index: number, writer: FeatureWriter): void {
  writePairs(source.columns, index, writer)
  writeRun(source.columns, index, writer)
  writeClues(source, index, writer)
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
