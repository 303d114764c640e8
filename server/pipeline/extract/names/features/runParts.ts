import { mix, mix3 } from '../hashing.ts'
import type { WordForm } from '../wordForms.ts'
import { add, addBits, type FeatureWriter } from './FeatureWriter.ts'
import type { WordPart } from './WordPart.ts'

/** Where a token stands in a run of capitalised words. */
export interface RunPlace {
  readonly fromStart: number
  readonly fromEnd: number
  readonly sentenceCase: number
  readonly opensSentence: boolean
  readonly length: number
}

/** A place in a run as one number below 1024, long runs cut: to 3 words to either side and 6 altogether. */
export const RUN_PLACE = {
  of({ fromStart, fromEnd, sentenceCase, opensSentence, length }: RunPlace): number {
    const position = Math.min(fromStart, 3) * 4 + Math.min(fromEnd, 3)
    return ((position * 4 + sentenceCase) * 2 + (opensSentence ? 1 : 0)) * 8 + Math.min(length, 6)
  },
  length: (place: number): number => place & 7,
  /** All but the length, hashed. */
  hash: (place: number): number => mix3(mix(place >> 8, (place >> 6) & 3), (place >> 4) & 3, (place >> 3) & 1),
} as const

/** The last word of a run, which mostly tells what the run names. */
export const lastOfRun: WordPart = { number: 5, write: writeLast }
/** The first word of a run. */
export const firstOfRun: WordPart = { number: 6, write: writeFirst }
/** The word before a run. */
export const wordBeforeRun: WordPart = { number: 7, write: writeBefore }
/** The word after a run. */
export const wordAfterRun: WordPart = { number: 8, write: writeAfter }

function writeLast(last: WordForm, runPlace: number, writer: FeatureWriter): void {
  const place = RUN_PLACE.hash(runPlace)
  add(writer, 81, mix(last.lower, place))
  addBits(writer, 86, last.classes, place)
  addBits(writer, 90, last.known, mix(place, RUN_PLACE.length(runPlace)))
  add(writer, 91, mix(last.suffixes[2], place))
  add(writer, 93, mix(last.cluster, place))
}

function writeFirst(first: WordForm, runPlace: number, writer: FeatureWriter): void {
  const place = RUN_PLACE.hash(runPlace)
  add(writer, 82, mix(first.lower, place))
  addBits(writer, 89, first.known, mix(place, RUN_PLACE.length(runPlace)))
  add(writer, 92, mix(first.cluster, place))
}

function writeBefore(outer: WordForm, runPlace: number, writer: FeatureWriter): void {
  const place = RUN_PLACE.hash(runPlace)
  add(writer, 83, mix(outer.lower, place))
  addBits(writer, 87, outer.classes, place)
  add(writer, 94, mix(outer.cluster, place))
}

function writeAfter(outer: WordForm, runPlace: number, writer: FeatureWriter): void {
  const place = RUN_PLACE.hash(runPlace)
  add(writer, 84, mix(outer.lower, place))
  addBits(writer, 88, outer.classes, place)
  add(writer, 95, mix(outer.cluster, place))
}
