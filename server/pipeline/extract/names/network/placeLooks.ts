import { CLUE, type WordClues } from '../documentClues.ts'
import { edge, type FeatureSource } from '../features/FeatureSource.ts'
import { add, addBits, type FeatureWriter } from '../features/FeatureWriter.ts'
import { mix, mix3 } from '../hashing.ts'
import { CASE, isCapitalised } from '../wordForms.ts'

/** The most looks that one place in a text can have. */
export const mostPlaceLooks = 96

/** Writes, as hashes, what a token's place tells beside the words around it: its run of capitals, and how else its word stands in the article. */
export function writePlaceLooks(source: FeatureSource, index: number, writer: FeatureWriter): void {
  const { columns, clues } = source
  const here = columns.forms[index] ?? edge
  const manner = columns.sentenceCase[index] ?? 0
  const isFirst = columns.sentenceStart[index] === index ? 1 : 0
  const writing = mix3(manner, here.letterCase, isFirst)
  const start = columns.runStart[index] ?? index
  const end = columns.runEnd[index] ?? index + 1
  add(writer, 220, writing)
  if (isCapitalised(here)) add(writer, 221, mix3(Math.min(end - start, 6), Math.min(index - start, 3), Math.min(end - 1 - index, 3)))
  const clue = here.length > 1 ? clues.of(here.lower) : undefined
  if (!clue) return
  addBits(writer, 222, clue.bits, here.letterCase)
  add(writer, 223, mix(clue.bits & (CLUE.lowerCase | CLUE.capitalInside), writing))
  if ((isCapitalised(here) || manner !== 0) && clue.runEnd - clue.runStart > end - start) writeLongestRun(source, index, { clue, writer })
  if (here.letterCase === CASE.upper) writeExpansion(source, index, writer)
}

/** The longest run of capitals that holds the word: "Ochoa" alone, where "Milagros Ochoa" stands elsewhere. */
function writeLongestRun(
  { columns }: FeatureSource,
  index: number,
  { clue, writer }: { readonly clue: WordClues; readonly writer: FeatureWriter },
): void {
  const here = columns.forms[index] ?? edge
  const first = columns.forms[clue.runStart] ?? edge
  const last = columns.forms[clue.runEnd - 1] ?? edge
  const outer = columns.forms[clue.runStart - 1]
  const place = mix(first.lower === here.lower ? 1 : 0, last.lower === here.lower ? 1 : 0)
  add(writer, 224, mix(place, Math.min(clue.runEnd - clue.runStart, 4)))
  add(writer, 225, mix(last.lower, place))
  add(writer, 226, mix(first.lower, place))
  addBits(writer, 227, last.classes, place)
  addBits(writer, 228, first.known, place)
  if (outer) addBits(writer, 229, outer.classes, place)
}

/** The name that an acronym abbreviates. */
function writeExpansion({ columns, clues }: FeatureSource, index: number, writer: FeatureWriter): void {
  const at = clues.expansionOf(columns.forms[index]?.word ?? 0)
  if (at < 0) return
  const last = columns.forms[at] ?? edge
  add(writer, 230, last.lower)
  addBits(writer, 231, last.classes, 0)
  add(writer, 232, last.suffixes[2] ?? 0)
  addBits(writer, 233, (columns.forms[columns.runStart[at] ?? at] ?? edge).classes, 0)
}
