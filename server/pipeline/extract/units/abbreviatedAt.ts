import { unitAcronymOf } from '../../../domain/unitLexicon.ts'
import { isDigitOrdinal, numberOf } from '../../../domain/unitNumbers.ts'
import { coordinatedBefore } from './coordinatedBefore.ts'
import { readLeadNumber } from './readLeadNumber.ts'
import { nameAfter, quotedAfter } from './readTail.ts'
import type { UnitRun } from './UnitRun.ts'
import { isCapitalAt, isJoint, isOneLine, isQuoteAt, rawAt, type UnitText, wordAt } from './UnitText.ts'
import { outsiders, qualifiers } from './unitWords.ts'

/** Formations by an acronym with a number or, for groups, a name: "20th CAA", "LID 99", "3rd Guards MRD", "Heron TG". Empty when there is none. */
export function abbreviatedAt(unit: UnitText, at: number, limit: number): readonly UnitRun[] {
  let first = at
  while (first - 1 > limit && at - first < 2 && qualifiers.has(wordAt(unit, first - 1)) && isOneLine(unit, first - 1)) first--
  if (first > limit && isOneLine(unit, first - 1)) {
    const number = readLeadNumber(unit, first - 1, at)
    if (number && (!number.isCardinal || first === at)) {
      const run = { first: number.first, end: at + 1, number: number.number, proper: null }
      return [...coordinatedBefore(unit, run, limit), run]
    }
  }
  const after = isJoint(unit, at + 1) ? at + 2 : at + 1
  if (/^\d{1,4}$/.test(rawAt(unit, after)) && isOneLine(unit, after - 1) && !/^(19|20)\d\d$/.test(rawAt(unit, after)))
    return [{ first: at, end: after + 1, number: numberOf(wordAt(unit, after)), proper: null }]
  return groupAt(unit, at, limit)
}

/** "Heron TG", "Pershe PDF", "OTG Heron". */
function groupAt(unit: UnitText, at: number, limit: number): readonly UnitRun[] {
  const name = at - 1
  const isGroup = /^(o?tg|osg|pdf)$/.test(wordAt(unit, at))
  if (!isGroup) return []
  const isNamedBefore = name >= limit && isCapitalAt(unit, name) && !outsiders.has(wordAt(unit, name)) && isOneLine(unit, name)
  const after = isNamedBefore || wordAt(unit, at) === 'pdf' ? null : (quotedAfter(unit, at + 1) ?? nameAfter(unit, at + 1))
  if (after) return [{ first: at, end: isQuoteAt(unit, after.end) ? after.end + 1 : after.end, number: null, proper: after }]
  if (!isNamedBefore) return []
  return [{ first: name, end: at + 1, number: null, proper: { first: name, end: at } }]
}

/** "3-69 Armor", "1/5 Marines", "2-7 Cavalry": an American battalion by battalion and regiment; null when there is none. */
export function slashedAt(unit: UnitText, at: number): UnitRun | null {
  const raw = rawAt(unit, at)
  const isSlashed = /^\d{1,3}\/\d{1,3}$/.test(raw)
  const isDashed = /^\d{1,3}$/.test(raw) && isJoint(unit, at + 1) && /^\d{1,3}$/.test(rawAt(unit, at + 2))
  const arm = isSlashed ? at + 1 : isDashed ? at + 3 : -1
  if (arm < 0 || !ARMS.has(rawAt(unit, arm)) || !isOneLine(unit, arm - 1)) return null
  const isField = rawAt(unit, arm) === 'Field' && rawAt(unit, arm + 1) === 'Artillery'
  if (rawAt(unit, arm) === 'Field' && !isField) return null
  const isEchelon = /^(battalion|regiment|bn)$/i.test(rawAt(unit, arm + (isField ? 2 : 1)))
  return { first: at, end: arm + 1 + (isField ? 1 : 0) + (isEchelon ? 1 : 0), number: null, proper: null }
}

const ARMS = new Set('Armor Armored Infantry Cavalry Cav Marines Marine Field Aviation Stryker Engineers Rifles'.split(' '))

/** "101st Airborne", "3rd Assault", "5th Marines": a number and branches in capitals, the echelon left out; null when there is none. */
export function branchEndedAt(unit: UnitText, at: number): UnitRun | null {
  const word = wordAt(unit, at)
  if (BRITISH.test(rawAt(unit, at + 1)) && /^\d{1,2}$/.test(word)) return { first: at, end: at + 2, number: numberOf(word), proper: null }
  if (!isDigitOrdinal(word)) return null
  let end = at + 1
  while (
    end - at < 5 &&
    isCapitalAt(unit, end) &&
    isOneLine(unit, end - 1) &&
    (FINAL.has(wordAt(unit, end)) || qualifiers.has(wordAt(unit, end)))
  )
    end++
  if (end === at + 1 || !FINAL.has(wordAt(unit, end - 1))) return null
  if (isCapitalAt(unit, end) && isOneLine(unit, end - 1) && !outsiders.has(wordAt(unit, end))) return null
  return { first: at, end, number: numberOf(word), proper: null }
}

/** Regiments that are called by a cardinal and their short name. */
const BRITISH = /^(PARA|Para|RIFLES|Rifles|SCOTS|YORKS|LANCS|SAS)$/

const FINAL = new Set(
  'airborne mountain cavalry cav armored armoured infantry marine marines mechanized mechanised tank rangers jaeger assault artillery rifles motorized motorised'.split(
    ' ',
  ),
)

/** "LIB-542", one token; null for other words. */
export function designatedAt(unit: UnitText, at: number): UnitRun | null {
  const raw = rawAt(unit, at)
  const last = raw.charCodeAt(raw.length - 1)
  if (last < 48 || last > 57) return null
  const [, acronym = '', number = ''] = /^(\p{Lu}{2,4})-(\d{1,4})$/u.exec(raw) ?? []
  return acronym !== '' && unitAcronymOf(acronym.toLowerCase()) !== null
    ? { first: at, end: at + 1, number: Number(number), proper: null }
    : null
}
