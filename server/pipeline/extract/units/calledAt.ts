import { nameAfter, quotedAfter } from './readTail.ts'
import type { UnitRun } from './UnitRun.ts'
import { isCapitalAt, isQuoteAt, rawAt, type UnitText, wordAt } from './UnitText.ts'

/** "a battalion called Heron", "the unit, known as “White Heron”": the name that is given after the echelon at a token; null when there is none. */
export function calledAt(unit: UnitText, echelonAt: number): UnitRun | null {
  if (isCapitalAt(unit, echelonAt)) return null
  let at = echelonAt + 1
  if (rawAt(unit, at) === ',') at++
  if (/^(known|better)$/.test(wordAt(unit, at))) {
    while (at < echelonAt + 6 && wordAt(unit, at) !== 'as') at++
    if (wordAt(unit, at) !== 'as') return null
  } else if (!/^(called|nicknamed|dubbed|codenamed)$/.test(wordAt(unit, at))) return null
  at++
  if (wordAt(unit, at) === 'the') at++
  const name = quotedAfter(unit, at) ?? nameAfter(unit, at)
  if (!name) return null
  return isQuoteAt(unit, name.end)
    ? { first: name.first - 1, end: name.end + 1, number: null, proper: name }
    : { first: name.first, end: name.end, number: null, proper: name }
}
