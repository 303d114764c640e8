import { mix, mix3 } from '../hashing.ts'
import { bitOf } from '../lexicon.ts'
import type { TextColumns } from '../TextColumns.ts'
import { isCapitalised } from '../wordForms.ts'
import { edge, formAt } from './FeatureSource.ts'
import { add, addBits, type FeatureWriter } from './FeatureWriter.ts'
import { firstOfRun, lastOfRun, RUN_PLACE, wordAfterRun, wordBeforeRun } from './runParts.ts'
import type { TakePart } from './WordPart.ts'

/** Gives the parts of a token that the ends and the neighbours of its run of capitalised words make up; none outside a run. */
export function eachRunPart(columns: TextColumns, index: number, take: TakePart): void {
  if (!isInRun(columns, index)) return
  const start = columns.runStart[index] ?? index
  const end = columns.runEnd[index] ?? index + 1
  const place = placeInRun(columns, index)
  take(lastOfRun, formAt(columns, index, end - 1 - index), place)
  take(firstOfRun, formAt(columns, index, start - index), place)
  take(wordBeforeRun, formAt(columns, index, start - 1 - index), place)
  take(wordAfterRun, formAt(columns, index, end - index), place)
}

/** Writes what tells of the run as a whole: its length, its neighbours together, and what a connector joins it to. */
export function writeRun(columns: TextColumns, index: number, writer: FeatureWriter): void {
  if (!isInRun(columns, index)) return
  const start = columns.runStart[index] ?? index
  const end = columns.runEnd[index] ?? index + 1
  const place = placeInRun(columns, index)
  const length = RUN_PLACE.length(place)
  const outerBefore = formAt(columns, index, start - 1 - index)
  const outerAfter = formAt(columns, index, end - index)
  add(writer, 80, mix(length, RUN_PLACE.hash(place)))
  add(writer, 85, mix3(outerBefore.lower, outerAfter.lower, length))
  if (length > 1) add(writer, 96, mix(formAt(columns, index, start - index).lower, formAt(columns, index, end - 1 - index).lower))
  writeBeyond(columns, index, { start, end }, writer)
}

function isInRun({ forms }: TextColumns, index: number): boolean {
  const here = forms[index] ?? edge
  return isCapitalised(here) || (here.classes & connector) !== 0
}

function placeInRun({ runStart, runEnd, sentenceCase, sentenceStart }: TextColumns, index: number): number {
  const start = runStart[index] ?? index
  const end = runEnd[index] ?? index + 1
  return RUN_PLACE.of({
    fromStart: index - start,
    fromEnd: end - 1 - index,
    sentenceCase: sentenceCase[index] ?? 0,
    opensSentence: start === sentenceStart[index],
    length: end - start,
  })
}

/** "Ministry of Defence": a connector between two runs makes their ends known to each other. */
function writeBeyond(
  columns: TextColumns,
  index: number,
  { start, end }: { readonly start: number; readonly end: number },
  writer: FeatureWriter,
): void {
  const outerAfter = formAt(columns, index, end - index)
  if ((outerAfter.classes & connector) !== 0 && isCapitalised(formAt(columns, index, end + 1 - index))) {
    const next = columns.runEnd[end + 1] ?? end + 2
    const nextLast = formAt(columns, index, next - 1 - index)
    const headOfRun = formAt(columns, index, end - 1 - index)
    add(writer, 100, mix(headOfRun.lower, outerAfter.lower))
    add(writer, 101, mix3(outerAfter.lower, nextLast.lower, Math.min(end - index, 3)))
    addBits(writer, 102, headOfRun.classes, outerAfter.lower)
  }
  const outerBefore = formAt(columns, index, start - 1 - index)
  const twoBefore = formAt(columns, index, start - 2 - index)
  if ((outerBefore.classes & connector) !== 0 && isCapitalised(twoBefore)) {
    const previous = columns.runStart[start - 2] ?? start - 2
    const previousFirst = formAt(columns, index, previous - index)
    add(writer, 104, mix(twoBefore.lower, outerBefore.lower))
    add(writer, 105, mix3(previousFirst.lower, outerBefore.lower, Math.min(index - start, 3)))
    addBits(writer, 106, twoBefore.classes, outerBefore.lower)
  }
}

const connector = bitOf('connector')
