import { isMilitaryAround } from './surroundings.ts'
import type { UnitRun } from './UnitRun.ts'
import { isCapitalAt, isOneLine, rawAt, type UnitText, wordAt } from './UnitText.ts'
import { radioLetters } from './unitWords.ts'

/** "Bravo Company", "C Squadron", "Charlie Battery" at their echelon; a single letter wants soldiers near. Null when there is none. */
export function letteredAt(unit: UnitText, echelonAt: number, limit: number): UnitRun | null {
  const at = echelonAt - 1
  if (at < limit || !isCapitalAt(unit, echelonAt) || !isOneLine(unit, at) || !COMPANIES.has(wordAt(unit, echelonAt))) return null
  const isRadio = radioLetters.has(wordAt(unit, at)) && isCapitalAt(unit, at)
  const isLetter = /^[B-HJ-Z]$/.test(rawAt(unit, at)) && isMilitaryAround(unit, at, echelonAt + 1)
  return isRadio || isLetter ? { first: at, end: echelonAt + 1, number: null, proper: null } : null
}

const COMPANIES = new Set(['company', 'coy', 'squadron', 'sqn', 'battery', 'troop'])
