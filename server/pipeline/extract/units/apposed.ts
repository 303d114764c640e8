import { branchWordOf, echelonOf } from '../../../domain/unitLexicon.ts'
import type { UnitRun } from './UnitRun.ts'
import { isCapitalAt, isOneLine, isQuoteAt, rawAt, type UnitText, wordAt } from './UnitText.ts'
import { outsiders, qualifiers, unitTrades } from './unitWords.ts'

const LONGEST = 9

/** "Heron, an assault regiment of …": the name before a comma and a description that ends in the echelon at a token; null when there is none. */
export function apposedAt(unit: UnitText, echelonAt: number, limit: number): UnitRun | null {
  if (isCapitalAt(unit, echelonAt) || !endsPhrase(unit, echelonAt + 1)) return null
  let at = echelonAt - 1
  let trades = 0
  while (at > limit && echelonAt - at < LONGEST && !ARTICLES.has(wordAt(unit, at))) {
    const word = wordAt(unit, at)
    const isTrade = unitTrades.has(word) || branchWordOf(word) !== null || qualifiers.has(word)
    if (isTrade) trades++
    else if (!/^[-–]$/.test(word) && !DESCRIBING.has(word) && unit.gazetteer.countryOf(rawAt(unit, at)) === null) return null
    at--
  }
  const isWeak = WEAK.has(echelonOf(wordAt(unit, echelonAt)) ?? '')
  if (!ARTICLES.has(wordAt(unit, at)) || rawAt(unit, at - 1) !== ',' || (isWeak && trades === 0)) return null
  return nameBefore(unit, at - 1, limit)
}

/** One to three capitalised words, or a quotation, that end before a comma. */
function nameBefore(unit: UnitText, comma: number, limit: number): UnitRun | null {
  let first = comma
  while (first > limit && comma - first < 4 && isNameWord(unit, first - 1)) first--
  if (first === comma || comma - first > 3 || !isOneLine(unit, comma - 1)) return null
  const word = wordAt(unit, first)
  if (outsiders.has(word) || isPlaceOrBody(unit, first, comma)) return null
  return { first, end: comma, number: null, proper: { first, end: comma } }
}

function isNameWord(unit: UnitText, at: number): boolean {
  return isCapitalAt(unit, at) && isOneLine(unit, at) && !isQuoteAt(unit, at)
}

function isPlaceOrBody(unit: UnitText, first: number, end: number): boolean {
  const name = unit.text.slice(unit.tokens[first]?.start, unit.tokens[end - 1]?.end)
  const [known] = unit.gazetteer.lookUp(name)
  return known !== undefined && known.kind !== 'UNIT' && (known.kind !== 'PLACE' || known.population > 20_000)
}

function endsPhrase(unit: UnitText, at: number): boolean {
  return /^([,.;:)]|of|that|which|in|under|from|whose|within|formed|attached|based|and|with|known|made|led|fighting|created|said|says)$/.test(
    wordAt(unit, at),
  )
}

const ARTICLES = new Set(['a', 'an', 'the', 's'])
const DESCRIBING = new Set('new small large local regional far-right nationalist islamist experienced battle-hardened famous'.split(' '))
const WEAK = new Set([
  'unit',
  'group',
  'company',
  'division',
  'force',
  'squad',
  'wing',
  'center',
  'command',
  'fleet',
  'army',
  'corps',
  'legion',
  'commando',
])
