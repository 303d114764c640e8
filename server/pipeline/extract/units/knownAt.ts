import { foldName } from '../../../domain/foldName.ts'
import { readLeadNumber } from './readLeadNumber.ts'
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
  while (last < tokens.length && last - first < LONGEST && isOneLine(unit, last - 1) && gazetteer.startsName(nameIn(unit, first, last)))
    last++
  for (let end = last; end > first; end--) {
    const entries = gazetteer.lookUp(nameIn(unit, first, end))
    const [best] = entries
    if (!best || !entries.some(({ kind }) => kind === 'UNIT') || entries.some(({ kind }) => kind === 'PERSON')) continue
    const isCertain = best.kind === 'UNIT' && (end - first > 1 || entries.length === 1)
    if (isCertain || isBesideSoldiers(unit, end)) return withNumber(unit, first, end)
  }
  return null
}

/** The words of a run, folded as names are: "herons", "al-heron"; without an article. */
function nameIn(unit: UnitText, first: number, end: number): string {
  const words = wordsIn(unit, first, end).replace(/ s\b/g, 's').replace(/ ?- ?/g, '-')
  return foldName(words).replace(/^the /, '')
}

/** "Heron soldiers", "Heron said". */
function isBesideSoldiers(unit: UnitText, end: number): boolean {
  return (
    peopleOfUnits.has(wordAt(unit, end)) ||
    /^(said|says|wrote|posted|reported|denied|confirmed|claimed|announced|published)$/.test(wordAt(unit, end))
  )
}

/** "44 Heron Rifles": a battalion of a regiment of rifles bears its number before the name. */
function withNumber(unit: UnitText, first: number, end: number): UnitRun {
  const number = wordAt(unit, end - 1) === 'rifles' && first > 0 ? readLeadNumber(unit, first - 1, end - 1) : null
  return { first: number?.first ?? first, end, number: number?.number ?? null, proper: null }
}
