import type { Formation } from './Formation.ts'
import { isCivilianAround, isMilitaryAround } from './surroundings.ts'
import { isCapitalAt, rawAt, type UnitText, wordAt } from './UnitText.ts'
import { plainEchelons } from './unitWords.ts'

/**
 * Whether an echelon with a number is a formation. Brigades and their like are by number alone; divisions, companies, groups, which
 * civilians have too, want a branch, or digits and nothing near that speaks of sport, courts or business.
 */
export function isNumbered(unit: UnitText, formation: Formation): boolean {
  const { lead, tail, echelonAt } = formation
  if (tail.number !== null && lead.number === null) return isNumberedAfter(unit, formation)
  if (lead.number === null) return false
  if (/^(fire|peace|press|boys|ambulance)$/.test(wordAt(unit, echelonAt - 1))) return false
  const isCapital = isCapitalAt(unit, echelonAt)
  const isOrdinalWord = !/^\d/.test(rawAt(unit, lead.first)) && !lead.isCardinal
  const hasCapital = isCapital || hasCapitalTrade(unit, formation)
  if (isOrdinalWord && !hasCapital && !isToldInWords(unit, formation)) return false
  return byEchelon(unit, formation, { isCapital, isOrdinalWord })
}

interface Form {
  readonly isCapital: boolean
  readonly isOrdinalWord: boolean
}

function byEchelon(unit: UnitText, { lead, tail, echelon, echelonAt }: Formation, { isCapital, isOrdinalWord }: Form): boolean {
  const isPlural = isPluralAt(unit, echelonAt)
  const hasBranch = lead.branches > 0 || lead.trades.length > 0
  const isMilitary = (): boolean => isMilitaryAround(unit, lead.first, tail.end)
  if (plainEchelons.has(echelon)) return !isOrdinalWord || isCapital || hasBranch
  switch (echelon) {
    case 'division':
      if (hasBranch) return true
      if (lead.isCardinal || isOrdinalWord) return isCapital && isMilitary()
      return isCapital || isPlural || (lead.number ?? 0) > 9 ? !isCivilianAround(unit, lead.first, tail.end) : isMilitary()
    case 'company':
      return (isCapital && !isCivilianAround(unit, lead.first, tail.end)) || (hasBranch && isMilitary())
    case 'army':
      return isCapital || (hasBranch && !isPlural)
    case 'wing':
      return isCapital || lead.branches > 0
    case 'group-of-forces':
    case 'commando':
    case 'task-force':
      return isCapital
    case 'force':
      return isCapital && (wordAt(unit, echelonAt - 1) === 'task' || lead.trades.includes('expeditionary'))
    case 'region':
    case 'zone':
      return isCapital && lead.trades.some((trade) => /^(military|defen[cs]e|naval|air|security)$/.test(trade))
    case 'team':
    case 'section':
    case 'sector':
    case 'command':
      return isCapital && lead.branches > 0
    case 'center':
    case 'group':
    case 'squad':
    case 'unit':
      return lead.trades.some((trade) => trade !== 'medical' && trade !== 'training') && (isCapital || isMilitary())
    default:
      return false
  }
}

/** "Infantry Battalion 34", "Brigade 12", "Unit 8200", "Task Force 58". */
function isNumberedAfter(unit: UnitText, { lead, tail, echelon, echelonAt }: Formation): boolean {
  const isCapital = isCapitalAt(unit, echelonAt)
  if (!isCapital && lead.branches === 0) return false
  if (plainEchelons.has(echelon) || echelon === 'task-force') return true
  const hasTrade = lead.trades.length > 0
  if (echelon === 'force') return isCapital && wordAt(unit, echelonAt - 1) === 'task'
  if (echelon === 'unit') return isCapital && ((tail.number ?? 0) >= 100 || hasTrade) && !isCivilianAround(unit, lead.first, tail.end)
  if (/^(group|wing|squad|command)$/.test(echelon)) return hasTrade
  if (echelon === 'division' || echelon === 'company') return hasTrade || isMilitaryAround(unit, lead.first, tail.end)
  return false
}

/** "the sixth infantry division of the army": small letters throughout, as translations have it, beside soldiers. */
function isToldInWords(unit: UnitText, { lead, tail, echelon, echelonAt }: Formation): boolean {
  const isOwned = /^(the|s|its|their|his|)$/.test(wordAt(unit, lead.first - 1))
  if (!isOwned || isPluralAt(unit, echelonAt) || /^(to|since|that|from|for)$/.test(wordAt(unit, tail.end))) return false
  if ((lead.number ?? 0) > 2 && plainEchelons.has(echelon)) return true
  return /^(of|,|said|was|has|in|at|had)$/.test(wordAt(unit, tail.end)) && isMilitaryAround(unit, lead.first, tail.end)
}

function hasCapitalTrade(unit: UnitText, { lead, echelonAt }: Formation): boolean {
  for (let at = lead.first + 1; at < echelonAt; at++) if (isCapitalAt(unit, at)) return true
  return false
}

/** Whether an echelon stands in the plural: "brigades", not "corps". */
export function isPluralAt(unit: UnitText, at: number): boolean {
  const word = wordAt(unit, at)
  return word.endsWith('s') && word !== 'corps'
}
