import { isDigitOrdinal, isOrdinal, numberOf } from '../../../domain/unitNumbers.ts'
import { isCapitalAt, isJoint, rawAt, type UnitText, wordAt } from './UnitText.ts'

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
  const isDigit = first >= 48 && first <= 57
  if (!isDigit && !(first >= 65 && first <= 90)) return null
  const word = wordAt(unit, at)
  if (isDigit) return digitsAt(unit, at, echelonAt)
  if (/^[IVXL]+$/.test(raw)) {
    const roman = raw.length === 1 ? ({ I: 1, V: 5, X: 10 }[raw] ?? null) : numberOf(word)
    return roman !== null && isCapitalAt(unit, at + 1) ? { first: at, number: roman, isCardinal: false } : null
  }
  const joined = isJoint(unit, at + 1) ? `${word}-${wordAt(unit, at + 2)}` : word
  if (isOrdinal(joined)) return { first: at, number: numberOf(joined) ?? 0, isCardinal: false }
  const tens = isJoint(unit, at - 1) ? `${wordAt(unit, at - 2)}-${word}` : ''
  if (isOrdinal(tens)) return { first: at - 2, number: numberOf(tens) ?? 0, isCardinal: false }
  return isOrdinal(word) ? { first: at, number: numberOf(word) ?? 0, isCardinal: false } : null
}

function digitsAt(unit: UnitText, at: number, echelonAt: number): LeadNumber | null {
  const word = wordAt(unit, at)
  const number = numberOf(word)
  if (number === null) return null
  if (isDigitOrdinal(word)) return { first: at, number, isCardinal: false }
  const before = wordAt(unit, at - 1)
  const isCount = !isCapitalAt(unit, at + 1) || !isCapitalAt(unit, echelonAt) || /(?<!corp)s$/.test(wordAt(unit, echelonAt))
  if (isCount || number === 0 || (number >= 1900 && number <= 2100) || MONTHS.test(before)) return null
  return { first: before === 'no' && at > 0 ? at - 1 : at, number, isCardinal: true }
}

const MONTHS = /^(jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(uary|ruary|ch|il|ust|tember|ober|ember)?$|^[$€£#]$/
