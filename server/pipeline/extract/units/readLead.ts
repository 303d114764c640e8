import { branchWordOf } from '../../../domain/unitLexicon.ts'
import { readLeadNumber } from './readLeadNumber.ts'
import type { TokenRun } from './UnitRun.ts'
import { isCapitalAt, isJoint, isOneLine, isQuoteAt, isTouching, rawAt, type UnitText, wordAt } from './UnitText.ts'
import { articlesOfNames, nameParticles, outsiders, owners, peopleOfUnits, qualifiers, specialTrades } from './unitWords.ts'

/** What stands before an echelon and belongs to it: "155th Separate Mechanised", "White Heron", "al-Heron". */
export interface Lead {
  /** First token of the name; the echelon itself when nothing belongs to it. */
  readonly first: number
  readonly number: number | null
  /** Digits without an ordinal ending ("16 Air Assault Brigade"). */
  readonly isCardinal: boolean
  /** Branch words and qualifiers, folded, in text order. */
  readonly trades: readonly string[]
  /** Branch words alone. */
  readonly branches: number
  readonly proper: TokenRun | null
  readonly isQuoted: boolean
}

const LONGEST = 11
const MOST_PROPER = 5

/** Walks from an echelon to the left, over branches, qualifiers and the formation's own name, up to its number. Never before `limit`. */
export function readLead(unit: UnitText, echelonAt: number, limit: number): Lead {
  const steps: Step[] = []
  let at = echelonAt
  let number: ReturnType<typeof readLeadNumber> = null
  while (at > limit && echelonAt - at < LONGEST && isOneLine(unit, at - 1)) {
    number = readLeadNumber(unit, at - 1, echelonAt)
    if (number) break
    const step = stepBefore(unit, at, limit)
    if (!step) break
    steps.unshift(step)
    at = step.first
    if (steps.filter(({ kind }) => kind === 'PROPER').length > MOST_PROPER) break
  }
  const kept = number ? steps : withoutOutsiders(unit, steps)
  const proper = properIn(kept)
  return {
    first: number?.first ?? kept[0]?.first ?? echelonAt,
    number: number?.number ?? null,
    isCardinal: number?.isCardinal ?? false,
    trades: kept.filter(({ kind }) => kind === 'BRANCH' || kind === 'QUALIFIER').map(({ first }) => wordAt(unit, first)),
    branches: kept.filter(({ kind }) => kind === 'BRANCH').length,
    proper,
    isQuoted: kept.some(({ kind }) => kind === 'QUOTED'),
  }
}

interface Step extends TokenRun {
  readonly kind: 'BRANCH' | 'QUALIFIER' | 'PROPER' | 'QUOTED' | 'JOINT'
}

function stepBefore(unit: UnitText, at: number, limit: number): Step | null {
  const here = at - 1
  const word = wordAt(unit, here)
  const single = (kind: Step['kind'], first = here): Step => ({ kind, first, end: at })
  if (/^['’ʼ‘]$/.test(rawAt(unit, here)) && isTouching(unit, here - 1) && nameParticles.has(wordAt(unit, at))) return single('JOINT')
  if (isQuoteAt(unit, here) && !isPossessiveMark(unit, here)) return quotedBefore(unit, at, limit)
  if (isJoint(unit, here)) return isJoinable(unit, here - 1) ? single('JOINT') : null
  if (word === '.' && isTouching(unit, here - 1) && isAbbreviation(unit, here - 1)) return single('JOINT')
  if (word === 's' || isPossessiveMark(unit, here)) return owners.has(wordAt(unit, here - 1)) ? single('JOINT') : null
  if (branchWordOf(word) !== null) return single('BRANCH')
  if (qualifiers.has(word) || (specialTrades.has(word) && isCapitalAt(unit, here))) return single('QUALIFIER')
  if (word === ')' && rawAt(unit, here - 2) === '(' && isBracketInside(unit, here - 1)) return single('JOINT', here - 2)
  if (articlesOfNames.has(word) && isJoint(unit, at)) return single('PROPER')
  if (nameParticles.has(word)) return isInsideName(unit, here) ? single('JOINT') : null
  if (!isCapitalAt(unit, here) || outsiders.has(word)) return null
  if (unit.gazetteer.countryOf(rawAt(unit, here)) !== null && !isCountryInside(unit, here)) return null
  if (/^\p{Lu}{2,}$/u.test(rawAt(unit, here)) && unit.gazetteer.lookUp(word, 'ORGANIZATION').length > 0) return null
  return single('PROPER')
}

/** "mech.", "Inf.", "Sep." */
function isAbbreviation(unit: UnitText, at: number): boolean {
  const word = wordAt(unit, at)
  return /^\p{L}{2,5}$/u.test(word) && (branchWordOf(word) !== null || qualifiers.has(word))
}

/** "98th Airborne (VDV) Division": a branch or an acronym in brackets. */
function isBracketInside(unit: UnitText, at: number): boolean {
  return branchWordOf(wordAt(unit, at)) !== null || isCapitalAt(unit, at)
}

/** “Heron” or "White Heron" before the mark at `at - 1`: short, without other marks, begun by a capital. */
function quotedBefore(unit: UnitText, at: number, limit: number): Step | null {
  for (let open = at - 3; open >= Math.max(limit, at - 8); open--) {
    if (/^[.,;:!?]$/.test(rawAt(unit, open + 1))) return null
    if (!isQuoteAt(unit, open) || !isCapitalAt(unit, open + 1)) continue
    return { kind: 'QUOTED', first: open, end: at }
  }
  return null
}

/** An apostrophe at the end of a plural owner ("Martyrs' Brigade") is no quotation mark. */
function isPossessiveMark(unit: UnitText, at: number): boolean {
  return /^['’]$/.test(rawAt(unit, at)) && isTouching(unit, at - 1) && /s$/.test(rawAt(unit, at - 1))
}

function isJoinable(unit: UnitText, at: number): boolean {
  const word = wordAt(unit, at)
  return isCapitalAt(unit, at) || branchWordOf(word) !== null || qualifiers.has(word) || articlesOfNames.has(word)
}

/** "Sons of Heron Brigade", "Baraa ibn Malik Battalion"; not "Soldiers of Heron Brigade". */
function isInsideName(unit: UnitText, at: number): boolean {
  const before = wordAt(unit, at - 1)
  const isName = isCapitalAt(unit, at + 1) && isCapitalAt(unit, at - 1) && !outsiders.has(before) && !peopleOfUnits.has(before)
  const word = wordAt(unit, at)
  if (word === 'and') return GROUP_TRADES.has(before) && GROUP_TRADES.has(wordAt(unit, at + 1))
  if (word === 'the') return false
  return isName && (word !== 'of' || unit.gazetteer.countryOf(rawAt(unit, at - 1)) === null)
}

/** A nationality inside a name: "Royal Australian Regiment", "2nd French Armoured Division", "Freedom of Ruritania Legion". */
function isCountryInside(unit: UnitText, at: number): boolean {
  const before = wordAt(unit, at - 1)
  if (before === 'royal' || readLeadNumber(unit, at - 1, at + 1) !== null) return true
  return before === 'of' && isInsideName(unit, at - 1)
}

/** A name starts with a capital, a quotation mark or an Arabic article, and not with "Elite". */
function withoutOutsiders(unit: UnitText, steps: readonly Step[]): readonly Step[] {
  const proper = steps.findIndex(({ kind }) => kind === 'PROPER' || kind === 'QUOTED')
  const start = steps.findIndex(({ kind, first }, index) => {
    if (kind === 'QUOTED') return true
    if (index < proper && SERVICES.has(wordAt(unit, first))) return false
    if (kind === 'JOINT' || wordAt(unit, first) === 'elite') return false
    return isCapitalAt(unit, first) || (kind === 'PROPER' && articlesOfNames.has(wordAt(unit, first)))
  })
  return start < 0 ? [] : steps.slice(start)
}

const GROUP_TRADES = new Set(['operational', 'strategic', 'tactical'])

/** Services whose formation is named after them: "National Guard Heron Brigade" is the Heron Brigade. */
const SERVICES = new Set(
  'national guard border police army military security gendarmerie territorial defence defense forces naval'.split(' '),
)

function properIn(steps: readonly Step[]): TokenRun | null {
  const quoted = steps.find(({ kind }) => kind === 'QUOTED')
  if (quoted) return { first: quoted.first + 1, end: quoted.end - 1 }
  const start = steps.findIndex(({ kind }) => kind === 'PROPER')
  const last = steps.findLastIndex(({ kind }) => kind === 'PROPER')
  const [from, to] = [steps[start], steps[last]]
  return from && to ? { first: from.first, end: to.end } : null
}
