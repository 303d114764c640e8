import { coordinatedBefore } from './coordinatedBefore.ts'
import type { Formation } from './Formation.ts'
import { isNamed } from './isNamed.ts'
import { isNumbered, isPluralAt } from './isNumbered.ts'
import { readLead } from './readLead.ts'
import { nameAfter, ownNameAfter, readTail } from './readTail.ts'
import { isMilitaryAround } from './surroundings.ts'
import type { UnitRun } from './UnitRun.ts'
import { isCapitalAt, isQuoteAt, rawAt, type UnitText, wordAt, wordsIn } from './UnitText.ts'

/**
 * The formations that the echelon at a token names, in text order: one, or several when numbers or names are joined before it ("the 36th and
 * 37th brigades"). Empty when it names none. Reads no token before `limit`.
 */
export function formationsAt(unit: UnitText, echelonAt: number, echelon: string, limit: number): readonly UnitRun[] {
  const lead = readLead(unit, echelonAt, limit)
  const tail = readTail(unit, echelonAt, lead.branches > 0)
  const formation: Formation = { echelonAt, echelon, lead, tail }
  if (isNumbered(unit, formation)) {
    const after =
      lead.branches > 0 && lead.proper === null && tail.end === echelonAt + 1 && isCapitalAt(unit, echelonAt)
        ? ownNameAfter(unit, tail.end)
        : null
    const proper = lead.proper ?? tail.proper ?? after
    const run = { first: lead.first, end: after?.end ?? tail.end, number: lead.number ?? tail.number, proper }
    return [...coordinatedBefore(unit, run, limit), run, ...numbersAfter(unit, formation)]
  }
  const after = namedAfterEchelon(unit, formation)
  if (after) return [after]
  if (!isNamed(unit, formation)) return []
  const run = { first: lead.first, end: tail.end, number: null, proper: lead.proper ?? tail.proper }
  if (!isPluralAt(unit, echelonAt)) return [run]
  const others = coordinatedBefore(unit, run, limit)
  return others.length > 0 || isPluralName(unit, formation) ? [...others, run] : []
}

/** "Heron Brigades": several brigades under one name, in capitals; a body that the gazetteer knows is none. */
function isPluralName(unit: UnitText, { lead, tail, echelon, echelonAt }: Formation): boolean {
  const isPlain = echelon === 'brigade' || echelon === 'battalion' || echelon === 'regiment'
  const words = wordsIn(unit, lead.first, tail.end).replace(/ - /g, '-')
  return isPlain && lead.proper !== null && isCapitalAt(unit, echelonAt) && unit.gazetteer.lookUp(words, 'ORGANIZATION').length === 0
}

/** "55" of "Infantry Battalions 34 and 55". */
function numbersAfter(unit: UnitText, { tail, echelonAt }: Formation): readonly UnitRun[] {
  const found: UnitRun[] = []
  if (tail.number === null || !isPluralAt(unit, echelonAt)) return found
  let at = tail.end
  while (found.length < 9) {
    if (rawAt(unit, at) === ',') at++
    if (wordAt(unit, at) === 'and') at++
    if (at === (found.at(-1)?.end ?? tail.end) || !/^\d{1,4}$/.test(rawAt(unit, at))) break
    found.push({ first: at, end: at + 1, number: Number(rawAt(unit, at)), proper: null })
    at++
  }
  return found
}

/** "Battlegroup Heron", "Operational-Tactical Group “Heron”", "Group of Forces Heron", "Task Force Heron", "counter-terrorism unit Heron". */
function namedAfterEchelon(unit: UnitText, { lead, tail, echelon, echelonAt }: Formation): UnitRun | null {
  if (lead.number !== null || lead.proper !== null || tail.number !== null || isPluralAt(unit, echelonAt)) return null
  const words = wordsIn(unit, lead.first, echelonAt)
  if (!takesName(unit, words, echelon, { lead, tail, echelonAt, echelon })) return null
  const name = tail.proper ?? nameAfter(unit, tail.end)
  if (!name || unit.gazetteer.countryOf(rawAt(unit, name.first)) !== null) return null
  return {
    first: startOf(unit, echelonAt, lead.first),
    end: Math.max(tail.end, isQuoteAt(unit, name.end) ? name.end + 1 : name.end),
    number: null,
    proper: name,
  }
}

function takesName(unit: UnitText, words: string, echelon: string, { lead, tail, echelonAt }: Formation): boolean {
  const isCapital = isCapitalAt(unit, echelonAt)
  const isGroup = /\b(operational|tactical|strategic|army|battle|strike)\b/.test(words)
  if (wordAt(unit, echelonAt) === 'battlegroup') return true
  if (tail.isOfForces || (echelon === 'group' && isGroup)) return isCapital || tail.proper !== null
  if (/^(combined )?(joint )?task$/.test(words) && echelon === 'force')
    return isCapital && (words !== 'task' || isMilitaryAround(unit, lead.first, tail.end))
  if (echelon === 'command') return words === 'operational' && isCapital
  if (tail.proper !== null)
    return (
      echelon === 'group-of-forces' ||
      echelon === 'brigade' ||
      echelon === 'battalion' ||
      echelon === 'regiment' ||
      isTrade(unit, echelonAt)
    )
  return /^(unit|squad|detachment|group|battalion|regiment|brigade)$/.test(echelon) && !isCapital && isTrade(unit, echelonAt)
}

/** Whether a lower-case echelon has a trade of its own before it: "counter-terrorism unit", "assault regiment". */
function isTrade(unit: UnitText, echelonAt: number): boolean {
  return startOf(unit, echelonAt, echelonAt) < echelonAt
}

/** The first of the trades in small letters before an echelon. */
function startOf(unit: UnitText, echelonAt: number, known: number): number {
  let at = Math.min(known, echelonAt)
  while (at > 0 && (TRADES.test(wordAt(unit, at - 1)) || (rawAt(unit, at - 1) === '-' && TRADES.test(wordAt(unit, at - 2))))) at--
  return at
}

const TRADES =
  /^(special|elite|police|counter|anti|terrorism|counter-?terrorism|anti-?terrorism|assault|drone|reconnaissance|commando|mechani[sz]ed|motori[sz]ed|airborne|infantry|tank|artillery|operational|tactical|strategic|volunteer|intervention|rapid|forces|operations|unmanned|systems|purpose)$/
