import { mix, mix3 } from '../hashing.ts'
import { bitOf } from '../lexicon.ts'
import type { TextColumns } from '../TextColumns.ts'
import { isCapitalised, type WordForm } from '../wordForms.ts'
import { edge, formAt } from './FeatureSource.ts'
import { add, addBits, type FeatureWriter } from './FeatureWriter.ts'

/** The run of capitalised words as a whole: its ends, its neighbours, and where the token stands in it. */
export function writeRun(columns: TextColumns, index: number, writer: FeatureWriter): void {
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
function writeBeyond(columns: TextColumns, index: number, edges: RunEdges, writer: FeatureWriter): void {
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

const connector = bitOf('connector')
