import { branchWordOf, echelonOf, unitAcronymOf } from '../../../domain/unitLexicon.ts'
import type { TokenRun } from './UnitRun.ts'
import { isCapitalAt, isJoint, isOneLine, isQuoteAt, isTouching, rawAt, type UnitText, wordAt } from './UnitText.ts'
import { nameParticles, outsiders, peopleOfUnits } from './unitWords.ts'

/** What stands after an echelon and belongs to it. */
export interface Tail {
  readonly end: number
  /** "Infantry Battalion 34". */
  readonly number: number | null
  /** "Battlegroup Heron", "155th Brigade “Anne of Pershe”". */
  readonly proper: TokenRun | null
  /** "group of forces". */
  readonly isOfForces: boolean
}

/** Reads on from an echelon: "Combat Team", "of forces", a number, a name in quotation marks or after "named after". */
export function readTail(unit: UnitText, echelonAt: number, hasBranch: boolean): Tail {
  const isOfForces =
    /^group(ing)?s?$/.test(wordAt(unit, echelonAt)) && wordAt(unit, echelonAt + 1) === 'of' && isForces(unit, echelonAt + 2)
  let end = echelonAt + (isOfForces ? 3 : isCombined(unit, echelonAt) ? 3 : 1)
  if (!isOneLine(unit, end - 1)) return { end, number: null, proper: null, isOfForces }
  const number = numberAfter(unit, end, isCapitalAt(unit, echelonAt) || hasBranch)
  if (number) end = number.end
  const proper = quotedAfter(unit, end)
  end = proper ? proper.end + 1 : Math.max(endOfNamedAfter(unit, end), endOfJointForce(unit, echelonAt))
  return { end, number: number?.value ?? null, proper, isOfForces }
}

/** "12th Special Purpose Brigade Heron": one capitalised word after a numbered formation that the gazetteer knows as nothing else; null when there is none. */
export function ownNameAfter(unit: UnitText, end: number): TokenRun | null {
  if (!isOneLine(unit, end - 1) || !isCapitalAt(unit, end) || isNoName(unit, end)) return null
  const last = isJoint(unit, end + 1) && isCapitalAt(unit, end + 2) ? end + 3 : end + 1
  const isEnded = !isOneLine(unit, last - 1) || !isCapitalAt(unit, last)
  const words = unit.text.slice(unit.tokens[end]?.start, unit.tokens[last - 1]?.end)
  const isOwn = unit.gazetteer.lookUp(words).every(({ kind }) => kind === 'UNIT') && unit.gazetteer.countryOf(words) === null
  return isEnded && isOwn ? { first: end, end: last } : null
}

function isNoName(unit: UnitText, at: number): boolean {
  const word = wordAt(unit, at)
  return (
    outsiders.has(word) ||
    peopleOfUnits.has(word) ||
    echelonOf(word) !== null ||
    branchWordOf(word) !== null ||
    /^(lt|col|maj|capt|sgt|gen|brig|headquarters|hq|major|mr|ms|dr)$/.test(word)
  )
}

/** One to three capitalised words after an echelon that may be its name: "Battlegroup Heron", "Task Force White Heron". */
export function nameAfter(unit: UnitText, end: number): TokenRun | null {
  const start = isJoint(unit, end) ? end + 1 : end
  if (!isOneLine(unit, end - 1)) return null
  let at = start
  while (at - start < 3 && isCapitalAt(unit, at) && !outsiders.has(wordAt(unit, at)) && isOneLine(unit, at - 1)) at++
  return at > start ? { first: start, end: at } : null
}

function isForces(unit: UnitText, at: number): boolean {
  return /^(forces|troops)$/.test(wordAt(unit, at))
}

/** "Brigade Combat Team", "Battalion Tactical Group". */
function isCombined(unit: UnitText, at: number): boolean {
  return (
    /^(combat|tactical|landing)$/.test(wordAt(unit, at + 1)) &&
    /^(team|teams|group|groups)$/.test(wordAt(unit, at + 2)) &&
    isCapitalAt(unit, at) === isCapitalAt(unit, at + 2)
  )
}

function numberAfter(unit: UnitText, end: number, isNamed: boolean): { readonly end: number; readonly value: number } | null {
  const bare = isJoint(unit, end) ? end + 1 : isBracketedAcronym(unit, end) ? end + 3 : end
  const at = wordAt(unit, bare) === 'no' && isNamed ? (rawAt(unit, bare + 1) === '.' ? bare + 2 : bare + 1) : bare
  const value = Number(rawAt(unit, at))
  if (!isNamed || !/^\d{1,5}$/.test(rawAt(unit, at)) || (value >= 1990 && value <= 2050) || value === 0) return null
  const next = wordAt(unit, at + 1)
  if (/^(%|percent|per|to|-|–|:)$/.test(next) || (/^\p{Ll}+s$/u.test(next) && !NOT_COUNTED.has(next))) return null
  return { end: at + 1, value }
}

/** "Light Infantry Battalion (LIB) 542". */
function isBracketedAcronym(unit: UnitText, at: number): boolean {
  return rawAt(unit, at) === '(' && rawAt(unit, at + 2) === ')' && unitAcronymOf(wordAt(unit, at + 1)) !== null
}

const NOT_COUNTED = new Set('s was has is says its this as'.split(' '))

/** “White Heron” right after an echelon, without other marks. */
export function quotedAfter(unit: UnitText, end: number): TokenRun | null {
  if (!isQuoteAt(unit, end) || !isCapitalAt(unit, end + 1) || (/^['’]s?$/.test(rawAt(unit, end)) && isTouching(unit, end - 1))) return null
  for (let close = end + 2; close <= end + 7; close++) {
    if (/^[.,;:!?]$/.test(rawAt(unit, close))) return null
    if (isQuoteAt(unit, close)) return { first: end + 1, end: close }
  }
  return null
}

/** End of "named after Kind Harbour": the capitalised words of the name, particles among them. */
function endOfNamedAfter(unit: UnitText, end: number): number {
  if (wordAt(unit, end) !== 'named' || !/^(after|for)$/.test(wordAt(unit, end + 1))) return end
  let at = end + 2
  while (at < end + 9 && isOneLine(unit, at - 1) && (isCapitalAt(unit, at) || isParticle(unit, at))) at++
  return at > end + 2 ? at : end
}

function isParticle(unit: UnitText, at: number): boolean {
  const word = wordAt(unit, at)
  return word !== 'and' && nameParticles.has(word) && (isCapitalAt(unit, at + 1) || (word === 'of' && isCapitalAt(unit, at + 2)))
}

/** End of "Joint Force of the Armed Heron Movements": whose force it is, up to its plural noun and that noun's place. */
function endOfJointForce(unit: UnitText, echelonAt: number): number {
  const end = echelonAt + 1
  if (rawAt(unit, echelonAt) !== 'Force' || wordAt(unit, echelonAt - 1) !== 'joint' || wordAt(unit, end) !== 'of') return end
  let at = end + 1
  while (at < end + 6 && /^(the|armed|struggle|signatory|allied|rebel|peace)$/.test(wordAt(unit, at))) at++
  if (!/^(movements?|groups|states|factions)$/.test(wordAt(unit, at))) return end
  const place = wordAt(unit, at + 1) === 'of' && isCapitalAt(unit, at + 2)
  return place ? at + 3 : at + 1
}
