import { mix, mix3 } from '../hashing.ts'
import type { TextColumns } from '../TextColumns.ts'
import { isCapitalised, type WordForm } from '../wordForms.ts'
import { formAt } from './FeatureSource.ts'
import { add, addBits, type FeatureWriter } from './FeatureWriter.ts'
import { firstIn, letterCaseIn, mannerOf, sentenceCaseIn, type TakePart, type WordPart } from './WordPart.ts'

/** Gives the parts of a token that the word itself and each of the two words to either side make up. */
export function eachWordPart(columns: TextColumns, index: number, take: TakePart): void {
  const manner = mannerOf(columns, index)
  take(itself, formAt(columns, index, 0), manner)
  take(before, formAt(columns, index, -1), manner)
  take(after, formAt(columns, index, 1), manner)
  take(twoBefore, formAt(columns, index, -2), 0)
  take(twoAfter, formAt(columns, index, 2), 0)
}

/** How many features that name the word itself a token has; they come first. */
export const lexicalCount = 6

/** Writes the lexical features that the words beside the token make with it. */
export function writeLexicalPairs(columns: TextColumns, index: number, writer: FeatureWriter): void {
  const here = formAt(columns, index, 0)
  const previous = formAt(columns, index, -1)
  const next = formAt(columns, index, 1)
  add(writer, 3, mix(previous.lower, here.lower))
  add(writer, 4, mix(here.lower, next.lower))
  add(writer, 5, mix3(previous.lower, here.lower, next.lower))
}

/** Writes what words around the token make together: pairs of words and of clusters, and the pattern of capitals. */
export function writePairs(columns: TextColumns, index: number, writer: FeatureWriter): void {
  const here = formAt(columns, index, 0)
  const previous = formAt(columns, index, -1)
  const next = formAt(columns, index, 1)
  const previous2 = formAt(columns, index, -2)
  const next2 = formAt(columns, index, 2)
  const caseHere = caseOf(mannerOf(columns, index))
  add(writer, 35, mix(previous.lower, next.lower))
  add(writer, 36, mix(previous2.lower, previous.lower))
  add(writer, 37, mix(next.lower, next2.lower))
  add(writer, 42, mix3(previous.letterCase, caseHere, next.letterCase))
  add(writer, 43, mix3(mix(previous2.letterCase, previous.letterCase), caseHere, mix(next.letterCase, next2.letterCase)))
  add(writer, 49, mix(previous.cluster, here.cluster))
  add(writer, 50, mix(here.cluster, next.cluster))
  addBits(writer, 63, here.known, mix(caseHere, next.letterCase))
  add(writer, 67, mix3(previous.known, here.known, mix(previous.letterCase, caseHere)))
  add(writer, 68, mix3(here.known, next.known, mix(next.letterCase, caseHere)))
}

/** The word itself, its affixes, trigrams, shapes, classes and lists; the features that name it come first. */
const itself: WordPart = { number: 0, write: writeItself }
/** The word before and after, with how the token is written; the words two away. */
const before: WordPart = { number: 1, write: writeBefore }
const after: WordPart = { number: 2, write: writeAfter }
const twoBefore: WordPart = { number: 3, write: writeTwoBefore }
const twoAfter: WordPart = { number: 4, write: writeTwoAfter }

function writeItself(here: WordForm, manner: number, writer: FeatureWriter): void {
  const sentenceCase = sentenceCaseIn(manner)
  const caseHere = caseOf(manner)
  add(writer, 1, here.lower)
  add(writer, 2, mix(here.word, sentenceCase))
  add(writer, 6, mix(here.lower, firstIn(manner)))
  for (let i = 1; i < 4; i++) {
    add(writer, 10 + i, mix(here.prefixes[i] ?? 0, here.letterCase))
    add(writer, 14 + i, mix(here.suffixes[i] ?? 0, here.letterCase))
  }
  for (const trigram of here.trigrams) add(writer, 20, mix(trigram, isCapitalised(here) ? 1 : 0))
  add(writer, 30, sentenceCase)
  add(writer, 40, mix(here.shape, sentenceCase))
  add(writer, 41, mix(here.brief, sentenceCase))
  add(writer, 46, mix(Math.min(here.length, 8), caseHere))
  add(writer, 47, here.cluster)
  add(writer, 48, mix(here.cluster, caseHere))
  addBits(writer, 60, here.classes, here.letterCase)
  add(writer, 66, mix(here.known, caseHere))
}

function writeBefore(previous: WordForm, manner: number, writer: FeatureWriter): void {
  const caseHere = caseOf(manner)
  add(writer, 31, previous.lower)
  add(writer, 38, mix(previous.lower, caseHere))
  add(writer, 44, mix(mix(previous.suffixes[2], previous.letterCase), caseHere))
  add(writer, 51, mix(previous.cluster, caseHere))
  addBits(writer, 61, previous.classes, letterCaseIn(manner))
  addBits(writer, 64, previous.known, mix(caseHere, previous.letterCase))
}

function writeAfter(next: WordForm, manner: number, writer: FeatureWriter): void {
  const caseHere = caseOf(manner)
  add(writer, 32, next.lower)
  add(writer, 39, mix(next.lower, caseHere))
  add(writer, 45, mix(mix(next.suffixes[2], next.letterCase), caseHere))
  add(writer, 52, mix(next.cluster, caseHere))
  addBits(writer, 62, next.classes, letterCaseIn(manner))
  addBits(writer, 65, next.known, mix(caseHere, next.letterCase))
}

function writeTwoBefore(previous2: WordForm, _: number, writer: FeatureWriter): void {
  add(writer, 33, previous2.lower)
  add(writer, 53, previous2.cluster)
}

function writeTwoAfter(next2: WordForm, _: number, writer: FeatureWriter): void {
  add(writer, 34, next2.lower)
  add(writer, 54, next2.cluster)
}

function caseOf(manner: number): number {
  return mix(letterCaseIn(manner), sentenceCaseIn(manner) * 2 + firstIn(manner))
}
