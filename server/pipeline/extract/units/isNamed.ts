import type { Formation } from './Formation.ts'
import { isMilitaryAround } from './surroundings.ts'
import type { TokenRun } from './UnitRun.ts'
import { isCapitalAt, rawAt, type UnitText, wordAt, wordsIn } from './UnitText.ts'
import { bodyForces, civilianNames, notNames, peopleOfUnits, plainEchelons, specialTrades, unitTrades } from './unitWords.ts'

/** Whether an echelon without a number is a formation by the name before it: "Heron Brigade", "Heron regiment", "White Heron police unit". */
export function isNamed(unit: UnitText, formation: Formation): boolean {
  const { lead, tail, echelon, echelonAt } = formation
  const last = wordAt(unit, echelonAt - 1)
  if (lead.first === echelonAt || (civilianNames.has(last) && !isSpecial(lead.trades)) || (echelon === 'corps' && /^guards?$/.test(last)))
    return false
  if (tail.isOfForces) return lead.proper !== null || (isCapitalAt(unit, lead.first) && !unit.gazetteer.countryOf(rawAt(unit, lead.first)))
  const isCapital = isCapitalAt(unit, echelonAt)
  if (lead.proper === null) return isCapital && isByTradeAlone(unit, formation)
  if (hasCivilianWord(unit, lead.proper)) return false
  if (plainEchelons.has(echelon)) return isPlainNamed(unit, formation, lead.proper)
  const isMilitary = (): boolean => isMilitaryAround(unit, lead.first, tail.end)
  switch (echelon) {
    case 'force':
      return isCapital && isNamedForce(unit, formation)
    case 'group':
      return /tactical|strategic|operational|battle|strike|assault|sabotage/.test(lead.trades.join(' '))
    case 'group-of-forces':
      return isCapital || DIRECTIONS.test(last) || (!isKnownBody(unit, lead.proper) && isMilitary())
    case 'unit':
    case 'squad':
      return isNamedUnit(unit, formation, lead.proper)
    case 'division':
      return isCapital && (hasStrongTrade(lead.trades) || isAmongSoldiers(unit, lead.first, tail.end))
    case 'commando':
    case 'column':
      return isCapital && isMilitary()
    case 'command':
      return isCapital && isNamedCommand(unit, formation)
    default:
      return false
  }
}

/** "Heron Brigade"; with a small echelon only a name that is no place, body or weapon. */
function isPlainNamed(unit: UnitText, { lead, echelon, echelonAt }: Formation, proper: TokenRun): boolean {
  const isCapital = isCapitalAt(unit, echelonAt)
  if (isCapital) return echelon !== 'detachment' || lead.trades.length > 0 || isMilitaryAround(unit, lead.first, echelonAt + 1)
  if (lead.isQuoted) return true
  if (/^(fleet|legion|corps|flotilla|battery)$/.test(echelon)) return false
  if (
    echelon === 'detachment' &&
    lead.trades.length === 0 &&
    !/\d/.test(wordsIn(unit, proper.first, proper.end)) &&
    !isMilitaryAround(unit, proper.first, echelonAt + 1)
  )
    return false
  return echelon === 'squadron' ? !isBody(unit, proper) : !isKnownBody(unit, proper) && !isWeapon(unit, proper)
}

/** A place, a body or a weapon, whose battalion is no name. */
function isBody(unit: UnitText, { first, end }: TokenRun): boolean {
  const words = wordsIn(unit, first, end)
  if (notNames.has(words) || isWeapon(unit, { first, end })) return true
  const [known] = unit.gazetteer.lookUp(words)
  return known !== undefined && known.kind !== 'UNIT' && (known.kind !== 'PLACE' || known.population > 15_000)
}

/** "F-16", "S-400": letters and a number, as aircraft and missiles are called. */
function isWeapon(unit: UnitText, { first, end }: TokenRun): boolean {
  return end - first === 1 && /^\p{L}{1,2}-?\d+\p{L}?$/u.test(wordAt(unit, first))
}

function isKnownBody(unit: UnitText, { first, end }: TokenRun): boolean {
  const words = wordsIn(unit, first, end)
  return notNames.has(words) || unit.gazetteer.lookUp(words, 'ORGANIZATION').length > 0
}

/** "Heron Force", "Heron People's Defence Force"; not "Air Force", "Heron Police Force". */
function isNamedForce(unit: UnitText, { lead, echelonAt }: Formation): boolean {
  const before = wordAt(unit, echelonAt - 1)
  const words = wordsIn(unit, lead.first, echelonAt)
  if (/\bpeoples? s? ?(self )?defen[cs]e$/.test(words)) return true
  if (before === 'task') return /joint|combined|multinational/.test(words) || isMilitaryAround(unit, lead.first, echelonAt)
  if (isSpecial(lead.trades)) return true
  return !bodyForces.has(before) && !bodyForces.has(wordAt(unit, lead.first)) && echelonAt - lead.first <= 2
}

/** "Northern Command", "Heron Military Command", when the gazetteer does not know it as a body, alone or with its country. */
function isNamedCommand(unit: UnitText, { lead, tail }: Formation): boolean {
  const isKind = /military|operational|naval|army/.test(lead.trades.join(' ')) || DIRECTIONS.test(wordAt(unit, lead.first))
  const isKnown = [lead.first, lead.first - 1].some(
    (first) => unit.gazetteer.lookUp(wordsIn(unit, first, tail.end), 'ORGANIZATION').length > 0,
  )
  return isKind && !isKnown && isMilitaryAround(unit, lead.first, tail.end)
}

const DIRECTIONS =
  /^(north|south|east|west|central|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|south-?western)$/

/** "White Heron police unit", "BARS-Heron unit": a trade, or soldiers near and no body's name. */
function isNamedUnit(unit: UnitText, { lead, tail, echelonAt }: Formation, proper: TokenRun): boolean {
  const between = wordsIn(unit, proper.end, echelonAt).split(' ')
  const hasTrade = lead.isQuoted || between.some((word) => unitTrades.has(word))
  if (hasTrade && isCapitalAt(unit, echelonAt)) return !between.some((word) => /^(intelligence|training|air|evacuation|rescue)$/.test(word))
  if (isCapitalAt(unit, echelonAt) && isSpecial(lead.trades)) return true
  if (hasTrade) return !isKnownBody(unit, proper)
  if (isCapitalAt(unit, echelonAt)) return isAmongSoldiers(unit, lead.first, tail.end) && !isKnownBody(unit, proper)
  return isMilitaryAround(unit, lead.first, tail.end) && !isKnownBody(unit, proper) && !isWeapon(unit, proper)
}

/** "Armoured Corps", "Special Operations Group", "Rapid Intervention Unit", "Joint Force": branches in capitals without a name. */
function isByTradeAlone(unit: UnitText, { lead, echelon, echelonAt }: Formation): boolean {
  const words = wordsIn(unit, lead.first, echelonAt)
  if (plainEchelons.has(echelon)) {
    const isService = /^(marine|air|army|medical|training|logistics|intelligence|support|police|guards?|fire|security|transport)$/.test(
      words,
    )
    return (
      (lead.branches > 0 || (echelon !== 'corps' && lead.trades.length > 0)) && !isService && !/^(national|border|coast) guard$/.test(words)
    )
  }
  if (echelon === 'force') return /^(combined )?joint( task)?$/.test(words) || isSpecial(lead.trades)
  if (echelon === 'company')
    return lead.branches > 0 && /^(of|,|\))$/.test(wordAt(unit, echelonAt + 1)) && isMilitaryAround(unit, lead.first, echelonAt + 1)
  if (echelon === 'guard') return /^(presidential|republican|royal|imperial|honou?r|palace)$/.test(words)
  if (echelon === 'command') return false
  if (echelon === 'division') return hasStrongTrade(lead.trades) && isMilitaryAround(unit, lead.first, echelonAt + 1)
  if (/^(unit|squad)$/.test(echelon) && lead.trades.some((trade) => STRONG_POLICE.has(trade))) return true
  return /^(group|unit|squad|task-force)$/.test(echelon) && isSpecial(lead.trades)
}

const STRONG_POLICE = new Set(
  'tactical intervention operational operative commando assault riot reconnaissance drone marine airborne sniper strike'.split(' '),
)

/** "special" or "rapid" with a trade beside it, or two trades of which one is against something: "Special Operations", "Anti Robbery". */
function isSpecial(trades: readonly string[]): boolean {
  const count = trades.filter((trade) => specialTrades.has(trade)).length
  const isMarked = trades.some((trade) => /^(special|rapid|quick|mobile|joint|presidential|palace)$/.test(trade))
  const isAgainst = trades.some((trade) => /^(anti|counter|counter-?terrorism)$/.test(trade))
  return (isMarked && count > 0) || (isAgainst && count > 1) || trades.includes('counterterrorism')
}

function hasStrongTrade(trades: readonly string[]): boolean {
  return /armou?red|airborne|mechani[sz]ed|infantry|rifle|tank|cavalry|mountain|marine|guards|assault/.test(trades.join(' '))
}

function hasCivilianWord(unit: UnitText, { first, end }: TokenRun): boolean {
  for (let at = first; at < end; at++) if (civilianNames.has(wordAt(unit, at))) return true
  return false
}

/** "fighters of the Heron Division", "Heron Division troops". */
function isAmongSoldiers(unit: UnitText, first: number, end: number): boolean {
  const before = wordAt(unit, first - 1) === 'the' ? first - 1 : first
  return (
    (/^(of|from|in|with)$/.test(wordAt(unit, before - 1)) && peopleOfUnits.has(wordAt(unit, before - 2))) ||
    peopleOfUnits.has(wordAt(unit, end))
  )
}
