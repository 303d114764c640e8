import { isOneLine, type UnitText, wordAt } from './UnitText.ts'
import { civilianWords, militaryWords } from './unitWords.ts'

const REACH = 16

/** Whether the words around a run, in its line, speak of soldiers and not of sport, courts or business. */
export function isMilitaryAround(unit: UnitText, first: number, end: number): boolean {
  return countAround(unit, militaryWords, first, end) > 0 && !isCivilianAround(unit, first, end)
}

/** Whether the words around a run speak of sport, courts or business. */
export function isCivilianAround(unit: UnitText, first: number, end: number): boolean {
  return countAround(unit, civilianWords, first, end) > 0
}

function countAround(unit: UnitText, words: ReadonlySet<string>, first: number, end: number): number {
  let count = 0
  for (let at = first - 1; at >= first - REACH && at >= 0 && isOneLine(unit, at); at--) if (words.has(wordAt(unit, at))) count++
  for (let at = end; at < end + REACH && at < unit.tokens.length && isOneLine(unit, at - 1); at++) if (words.has(wordAt(unit, at))) count++
  return count
}
