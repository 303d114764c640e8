import { branchWordOf, echelonOf } from '../../../domain/unitLexicon.ts'
import { readLeadNumber } from './readLeadNumber.ts'
import type { UnitRun } from './UnitRun.ts'
import { isCapitalAt, isOneLine, isQuoteAt, rawAt, type UnitText, wordAt } from './UnitText.ts'
import { outsiders, qualifiers } from './unitWords.ts'

const MOST = 12

/** The formations that share the echelon of a run and stand before it: "36th" of "the 36th and 37th brigades". In text order; empty when it stands alone. */
export function coordinatedBefore(unit: UnitText, run: UnitRun, limit: number): readonly UnitRun[] {
  const found: UnitRun[] = []
  let first = run.first
  for (let count = 0; count < MOST; count++) {
    const end = endBeforeConnector(unit, first, limit)
    if (end === null) break
    const part = run.number !== null ? numberedPart(unit, end, limit) : namedPart(unit, end, limit)
    if (!part) break
    found.unshift(part)
    first = part.first
  }
  return found
}

/** Where the part before "and", "or", a comma or both, and an article, ends; null when none stands there. */
function endBeforeConnector(unit: UnitText, first: number, limit: number): number | null {
  let at = first
  if (wordAt(unit, at - 1) === 'the') at--
  const start = at
  if (/^(and|or|&|nor|\/)$/.test(wordAt(unit, at - 1))) at--
  else if (wordAt(unit, at - 1) === 'as' && wordAt(unit, at - 2) === 'well' && wordAt(unit, at - 3) === 'as') at -= 3
  if (rawAt(unit, at - 1) === ',') at--
  return at < start && at > limit && isOneLine(unit, at - 1) ? at : null
}

/** "36th", "36th Marine". */
function numberedPart(unit: UnitText, end: number, limit: number): UnitRun | null {
  for (let at = end - 1; at >= Math.max(limit, end - 4); at--) {
    const number = readLeadNumber(unit, at, end)
    if (number && !number.isCardinal) return { first: number.first, end, number: number.number, proper: null }
    const word = wordAt(unit, at)
    if (branchWordOf(word) === null && !qualifiers.has(word)) return null
  }
  return null
}

/** "Heron" of "the Heron and Falcon brigades". */
function namedPart(unit: UnitText, end: number, limit: number): UnitRun | null {
  let first = end
  if (isQuoteAt(unit, end - 1)) {
    for (let open = end - 3; open >= Math.max(limit, end - 6); open--) {
      if (isQuoteAt(unit, open)) return { first: open, end, number: null, proper: { first: open + 1, end: end - 1 } }
    }
    return null
  }
  while (
    first > limit &&
    end - first < 3 &&
    isCapitalAt(unit, first - 1) &&
    !outsiders.has(wordAt(unit, first - 1)) &&
    isOneLine(unit, first - 1)
  )
    first--
  if (first === end || echelonOf(wordAt(unit, end - 1)) !== null || unit.gazetteer.countryOf(rawAt(unit, first)) !== null) return null
  return { first, end, number: null, proper: { first, end } }
}
