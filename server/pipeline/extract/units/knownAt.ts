import type { UnitRun } from './UnitRun.ts'
import { isOneLine, type UnitText, wordAt, wordsIn } from './UnitText.ts'
import { peopleOfUnits } from './unitWords.ts'

const LONGEST = 8

/**
 * The longest run of words from here that the gazetteer knows as a unit; null when there is none. A single word that is other things too is
 * one only beside soldiers ("Heron soldiers").
 */
export function knownAt(unit: UnitText, first: number): UnitRun | null {
  const { gazetteer, tokens } = unit
  let last = first + 1
  while (last < tokens.length && last - first < LONGEST && isOneLine(unit, last - 1)) last++
  for (let end = last; end > first; end--) {
    const entries = gazetteer.lookUp(wordsIn(unit, first, end).replace(/ s\b/g, 's').replace(/ ?- ?/g, '-'))
    const [best] = entries
    if (!best || !entries.some(({ kind }) => kind === 'UNIT')) continue
    const isCertain = best.kind === 'UNIT' && (end - first > 1 || entries.length === 1)
    if (isCertain || peopleOfUnits.has(wordAt(unit, end))) return { first, end, number: null, proper: null }
  }
  return null
}
