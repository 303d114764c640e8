import { foldName } from '../../../domain/foldName.ts'
import type { Gazetteer } from '../../../domain/Gazetteer.ts'
import type { Mention } from '../../../domain/Mention.ts'
import { overlaps } from '../../../domain/Span.ts'
import { branchWordOf, echelonOf, isOrdinal, numberOf } from '../../../domain/unitNames.ts'
import type { Token } from '../tokens/Token.ts'
import { bodyForces, civilianEchelons, civilianNames, plainEchelons, unitTrades } from './unitWords.ts'

/**
 * The military, paramilitary and police formations that an article names: by number and echelon ("155th Mechanised Brigade"), by name
 * and echelon ("Heron Brigade", "White Heron police unit"), by the gazetteer, and by number alone after a full name ("the 155th").
 * Nationalities before them are left out of the span.
 */
export function findUnits(tokens: readonly Token[], gazetteer: Gazetteer): Mention[] {
  const words = tokens.map((token) => foldName(token.text).replace(/\.$/, ''))
  const found: Run[] = []
  for (let index = 0; index < tokens.length; index++) {
    const run =
      numbered(words, tokens, index) ??
      known(words, tokens, index, gazetteer) ??
      grouped(words, tokens, index) ??
      named(words, tokens, index)
    if (!run) continue
    found.push(run)
    index = run.end - 1
  }
  const all = [...found, ...shortNumbers(words, found)].sort((a, b) => a.first - b.first)
  return all.map(({ first, end }) => ({ start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0, type: 'NAME', kind: 'UNIT' }))
}

/** Names with the units laid over them: a name that a unit touches gives way. Both in text order. */
export function mergeUnits(names: readonly Mention[], units: readonly Mention[]): Mention[] {
  let next = 0
  const kept = names.filter((name) => {
    while (next < units.length && (units[next]?.end ?? 0) <= name.start) next++
    const unit = units[next]
    return !unit || !overlaps(name, unit)
  })
  return [...kept, ...units].sort((a, b) => a.start - b.start)
}

interface Run {
  readonly first: number
  readonly end: number
  /** The number that "the 155th" may stand for later; null for named formations. */
  readonly number: number | null
}

const LONGEST = 9

/** "155th Separate Mechanised Brigade", "36th and 37th brigades" (its first part), "1st Corps". */
function numbered(words: readonly string[], tokens: readonly Token[], first: number): Run | null {
  const word = words[first] ?? ''
  if (!isOrdinal(word) && !(numberOf(word) !== null && /^[IVX]+$/.test(tokens[first]?.text ?? ''))) return null
  let branches = 0
  for (let at = first + 1; at < Math.min(words.length, first + LONGEST); at++) {
    const here = words[at] ?? ''
    const echelon = echelonOf(here)
    const isBranch =
      branchWordOf(here) !== null && echelonOf(words[at + 1] ?? '') !== null ? true : branchWordOf(here) !== null && echelon === null
    if (isBranch || QUALIFIERS.has(here)) {
      branches++
      continue
    }
    if (echelon && (plainEchelons.has(echelon) || (civilianEchelons.has(echelon) && branches > 0) || isDigitArmy(word, echelon))) {
      return { first, end: at + 1, number: numberOf(word) }
    }
    // A formation's own name may stand inside: "12th Azure Heron Brigade". Only capitals, and few.
    if (echelon === null && isCapital(tokens[at]) && at - first <= 4) continue
    if (here === '"' || here === '-' || here === '') continue
    if ((here === 'and' || here === ',') && isOrdinal(words[at + 1] ?? '') && branches === 0 && at === first + 1) {
      const next = numbered(words, tokens, at + 1)
      return next && { first, end: first + 1, number: numberOf(word) }
    }
    return null
  }
  return null
}

const QUALIFIERS = new Set('separate independent guards guard special red banner'.split(' '))

function isDigitArmy(word: string, echelon: string): boolean {
  return (echelon === 'army' || echelon === 'division') && /^\d{2,}/.test(word)
}

/** The longest run of words from here that the gazetteer knows as a unit; one that does not start with a capital or digit is none. */
function known(words: readonly string[], tokens: readonly Token[], first: number, gazetteer: Gazetteer): Run | null {
  if (!isCapital(tokens[first])) return null
  for (let end = Math.min(words.length, first + 6); end > first; end--) {
    const name = words.slice(first, end).join(' ')
    const entries = gazetteer.lookUp(name)
    if (entries[0]?.kind === 'UNIT' && (end - first > 1 || entries.length === 1)) return { first, end, number: null }
  }
  return null
}

/** "Heron Group of Forces", "Battlegroup Heron", "Group of Forces Heron". */
function grouped(words: readonly string[], tokens: readonly Token[], first: number): Run | null {
  if (!isCapital(tokens[first])) return null
  if (words[first] === 'battlegroup' && isCapital(tokens[first + 1])) return { first, end: first + 2, number: null }
  const isGroup = (at: number): boolean =>
    /^group(ing)?$/.test(words[at] ?? '') && words[at + 1] === 'of' && /^(forces|troops)$/.test(words[at + 2] ?? '')
  if (isGroup(first) && isCapital(tokens[first + 3])) return { first, end: first + 4, number: null }
  return isGroup(first + 1) ? { first, end: first + 4, number: null } : null
}

/** "Heron Brigade", "White Heron police unit", "Heron Force": one to four capitalised words before an echelon. */
function named(words: readonly string[], tokens: readonly Token[], first: number): Run | null {
  if (!isCapital(tokens[first]) || civilianNames.has(words[first] ?? '')) return null
  let at = first + 1
  while (at - first < 4 && isCapital(tokens[at]) && echelonOf(words[at] ?? '') === null) at++
  const properEnd = at
  while (at - properEnd < 3 && unitTrades.has(words[at] ?? '') && !isCapital(tokens[at])) at++
  const echelon = echelonOf(words[at] ?? '')
  if (echelon === null || /s$/.test(words[at] ?? '') !== /^corps$/.test(words[at] ?? '')) return null
  const before = words[properEnd - 1] ?? ''
  const hasTrade = at > properEnd
  if (echelon === 'unit' || echelon === 'squad' || (echelon === 'detachment' && !isCapital(tokens[at]))) {
    return hasTrade ? { first, end: at + 1, number: null } : null
  }
  if (!isCapital(tokens[at]) || branchWordOf(before) !== null) return null
  if (echelon === 'force') return bodyForces.has(before) || properEnd - first > 2 ? null : { first, end: at + 1, number: null }
  return plainEchelons.has(echelon) && !civilianNames.has(before) ? { first, end: at + 1, number: null } : null
}

/** "the 155th" after the formation was named in full; never before a noun that it may count ("155th day"). */
function shortNumbers(words: readonly string[], found: readonly Run[]): Run[] {
  const firstSeen = new Map<number, number>()
  for (const run of found) if (run.number !== null && !firstSeen.has(run.number)) firstSeen.set(run.number, run.end)
  if (firstSeen.size === 0) return []
  const taken = new Uint8Array(words.length)
  for (const run of found) taken.fill(1, run.first, run.end)
  return words.flatMap((word, at) => {
    const number = words[at - 1] === 'the' && /^\d+(st|nd|rd|th)$/.test(word) ? numberOf(word) : null
    const seen = number === null ? undefined : firstSeen.get(number)
    const isFree = seen !== undefined && at >= seen && !taken[at]
    return isFree && !COUNTED.has(words[at + 1] ?? '') ? [{ first: at, end: at + 1, number }] : []
  })
}

const COUNTED = new Set(
  'day anniversary birthday session floor street century minute time person year month week round edition congress meeting parallel of'.split(
    ' ',
  ),
)

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text)
}
