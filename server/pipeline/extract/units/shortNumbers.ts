import { isDigitOrdinal, numberOf } from '../../../domain/unitNumbers.ts'
import type { UnitRun } from './UnitRun.ts'
import { isCapitalAt, isOneLine, isQuoteAt, rawAt, type UnitText, wordAt } from './UnitText.ts'
import { counted, peopleOfUnits } from './unitWords.ts'

/**
 * Numbers that stand for formations alone: "the 155th" in an article that names that formation in full, and, where it names others,
 * "soldiers of the 79th", "the 82nd Brigade and the 79th", "the 79th said". Never before a noun that is counted ("155th day") nor in dates.
 */
export function shortNumbers(unit: UnitText, ordinals: readonly number[], found: readonly UnitRun[]): readonly UnitRun[] {
  const named = new Set(found.flatMap(({ number }) => (number === null ? [] : [number])))
  const ends = new Set(found.map(({ end }) => end))
  const short: UnitRun[] = []
  for (const at of ordinals) {
    const number = shortNumberAt(unit, at)
    if (number === null) continue
    const isNamed = named.has(number) && hasOwner(unit, at)
    const isJoined = ends.has(beforeConnector(unit, at)) && !isNounAfter(unit, at)
    if (!isNamed && !isJoined && !isAmongSoldiers(unit, at) && !(found.length > 0 && isActing(unit, at))) continue
    short.push({ first: at, end: at + 1, number, proper: null })
    ends.add(at + 1)
  }
  return short
}

/** The number of an ordinal in digits that counts nothing and is no day; else null. */
function shortNumberAt(unit: UnitText, at: number): number | null {
  const word = wordAt(unit, at)
  if (!isDigitOrdinal(word)) return null
  const next = isOneLine(unit, at) ? wordAt(unit, at + 1) : ''
  if (counted.has(next) || (rawAt(unit, at + 1) === '-' && /^\p{Ll}/u.test(rawAt(unit, at + 2)))) return null
  if (MONTH.test(next) || MONTH.test(wordAt(unit, at - 1)) || (next === 'of' && MONTH.test(wordAt(unit, at + 2)))) return null
  if (next === 'of' && !/^(the|its|his|that)$/.test(wordAt(unit, at + 2))) return null
  return numberOf(word)
}

const MONTH =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|month)$/

/** "the 155th", "Ruritania's 155th", "Ruritanian 155th", or one that a headline begins with. */
function hasOwner(unit: UnitText, at: number): boolean {
  const before = wordAt(unit, at - 1)
  if (OWNERS.has(before) || at === 0 || !isOneLine(unit, at - 1)) return true
  return (isCapitalAt(unit, at - 1) && unit.gazetteer.countryOf(rawAt(unit, at - 1)) !== null) || isQuoteAt(unit, at - 1)
}

const OWNERS = new Set(['the', 's', '', 'and', 'or', ',', 'of', 'by', 'from', 'with', 'his', 'its', 'their', 'our'])

/** End of what stands before ", and the 79th"; -1 when no connector stands there. */
function beforeConnector(unit: UnitText, at: number): number {
  const article = wordAt(unit, at - 1) === 'the' ? at - 1 : at
  let end = article
  if (/^(and|or|nor|&)$/.test(wordAt(unit, end - 1))) end--
  if (rawAt(unit, end - 1) === ',') end--
  return end < article ? end : -1
}

/** "soldiers of the 79th", "a spokesman for the 79th", "the 79th's commander": people of a unit on either side. */
function isAmongSoldiers(unit: UnitText, at: number): boolean {
  if (wordAt(unit, at - 1) !== 'the') return false
  const isOf = /^(of|from|for|in|with)$/.test(wordAt(unit, at - 2)) && peopleOfUnits.has(wordAt(unit, at - 3)) && !isNounAfter(unit, at)
  const own = wordAt(unit, at + 1) === 's' ? at + 2 : at + 1
  return isOf || SOLDIERS.has(wordAt(unit, own)) || (own > at + 1 && peopleOfUnits.has(wordAt(unit, own)))
}

const SOLDIERS = new Set(
  'soldiers fighters troops servicemen paratroopers gunners commander spokesman spokeswoman sergeant snipers'.split(' '),
)

/** "the 79th said its", "neighbours in the 118th hold", "relieved the 110th near": in an article about formations, before no noun and in no date. */
function isActing(unit: UnitText, at: number): boolean {
  if (wordAt(unit, at - 1) !== 'the' || isNounAfter(unit, at)) return false
  return !DATING.test(wordAt(unit, at - 2))
}

const DATING = /^(on|by|until|till|since|before|after|around|about|finished|ranked|came|was|is)$/

const ACTS = new Set(
  'said wrote denied has had was were is hold held take took lose lost fight fought hit withdrew would could can cannot will may must kept left sent drove fell broke ran went came began saw met found gave put set beat dug shot stood told got made brought built lay cut led won still now only not never again alone'.split(
    ' ',
  ),
)

/** A noun after the number that it may count: neither a verb, a mark nor a small word. */
function isNounAfter(unit: UnitText, at: number): boolean {
  const raw = rawAt(unit, at + 1)
  if (!/^\p{L}/u.test(raw) || !isOneLine(unit, at)) return false
  // No plural follows an ordinal: "the 155th answers critics" has a verb.
  if (/^\p{Ll}+([^s]s|ed)$/u.test(raw)) return false
  return !ACTS.has(raw.toLowerCase()) && !SMALL.has(raw.toLowerCase()) && !peopleOfUnits.has(raw.toLowerCase())
}

const SMALL = new Set(
  'and or but in on at near of to from with who which that as for by while when after before also did do does be been are have not under over into out up since until'.split(
    ' ',
  ),
)
