import { branchWordOf } from '../../../domain/unitLexicon.ts'
import { isDigitOrdinal, isOrdinal, numberOf } from '../../../domain/unitNumbers.ts'
import { isCapitalAt, isJoint, rawAt, type UnitText, wordAt } from './UnitText.ts'
import { qualifiers } from './unitWords.ts'

/** A number that a formation's name begins with. */
export interface LeadNumber {
  readonly first: number
  readonly number: number
  readonly isCardinal: boolean
}

/**
 * The number at a token before an echelon: an ordinal in digits, a word with a capital ("Third"), Roman, or bare digits before capitals
 * ("16 Air Assault Brigade", "No. 617 Squadron"). Null for other words, years, days of a month.
 */
export function readLeadNumber(unit: UnitText, at: number, echelonAt: number): LeadNumber | null {
  const raw = rawAt(unit, at)
  const first = raw.charCodeAt(0)
  if (/^(st|nd|rd|th)$/.test(raw) && isJoint(unit, at - 1) && /^\d{1,4}$/.test(rawAt(unit, at - 2)))
    return { first: at - 2, number: Number(rawAt(unit, at - 2)), isCardinal: false }
  const isDigit = first >= 48 && first <= 57
  const word = wordAt(unit, at)
  if (!isDigit && !(first >= 65 && first <= 90))
    return SMALL_ORDINALS.test(word) ? { first: at, number: numberOf(word) ?? 0, isCardinal: false } : null
  if (isDigit) return digitsAt(unit, at, echelonAt)
  if (/^[IVXL]+$/.test(raw)) {
    const roman = raw.length === 1 ? ({ I: 1, V: 5, X: 10 }[raw] ?? null) : numberOf(word)
    return roman !== null && isCapitalAt(unit, at + 1) ? { first: at, number: roman, isCardinal: false } : null
  }
  const tens = isJoint(unit, at - 1) ? `${wordAt(unit, at - 2)}-${word}` : ''
  if (isOrdinal(tens)) return { first: at - 2, number: numberOf(tens) ?? 0, isCardinal: false }
  const joined = isJoint(unit, at + 1) ? `${word}-${wordAt(unit, at + 2)}` : word
  if (isOrdinal(joined)) return { first: at, number: numberOf(joined) ?? 0, isCardinal: false }
  return isOrdinal(word) ? { first: at, number: numberOf(word) ?? 0, isCardinal: false } : null
}

function digitsAt(unit: UnitText, at: number, echelonAt: number): LeadNumber | null {
  const word = wordAt(unit, at)
  const number = numberOf(word)
  if (number === null) return null
  if (isDigitOrdinal(word)) return { first: at, number, isCardinal: false }
  const before = wordAt(unit, at - 1)
  if (number === 0 || (number >= 1900 && number <= 2100) || MONTHS.test(before) || !isNoCount(unit, at, echelonAt)) return null
  return { first: before === 'no' && at > 0 ? at - 1 : at, number, isCardinal: true }
}

/** "16 Air Assault Brigade" and, as translations have it, "57 separate brigade": capitals, or a singular that cannot be counted by its number. */
function isNoCount(unit: UnitText, at: number, echelonAt: number): boolean {
  const echelon = wordAt(unit, echelonAt)
  if (/(?<!corp)s$/.test(echelon)) return false
  if (isCapitalAt(unit, at + 1) && isCapitalAt(unit, echelonAt)) return true
  if (!/^(brigade|regiment|battalion)$/.test(echelon) || rawAt(unit, at) === '1') return false
  for (let between = at + 1; between < echelonAt; between++) {
    const word = wordAt(unit, between)
    if (branchWordOf(word) === null && !qualifiers.has(word)) return false
  }
  return true
}

const SMALL_ORDINALS = /^(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)$/

const MONTHS = /^(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(uary|ruary|ch|il|ust|tember|ober|ember)?$|^[$€£#]$/
