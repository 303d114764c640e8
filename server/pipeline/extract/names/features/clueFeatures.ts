import { CLUE } from '../documentClues.ts'
import { mix } from '../hashing.ts'
import { CASE, isCapitalised } from '../wordForms.ts'
import { edge, type FeatureSource } from './FeatureSource.ts'
import { add, addBits, type FeatureWriter } from './FeatureWriter.ts'

/** What the whole article tells of the word: how else it is written, the longest run that it stands in, the name that it abbreviates. */
export function writeClues(source: FeatureSource, index: number, writer: FeatureWriter): void {
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

function writeExpansion({ columns, clues }: FeatureSource, index: number, writer: FeatureWriter): void {
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
