import { foldName } from './foldName.ts'
import { branchOf, branchWordOf, echelonOf, unitAcronymOf } from './unitLexicon.ts'
import { numberOf } from './unitNumbers.ts'

/** A formation's name taken apart: "155th Separate Mechanised Brigade" → number 155, branch mechanised, echelon brigade. */
export interface UnitName {
  /** Null for formations that bear a name instead. */
  readonly number: number | null
  /** Branch as in keys ("naval-infantry"); null when the name does not say. */
  readonly branch: string | null
  readonly echelon: string
  /** Words that are neither number, branch nor echelon, folded ("azov"); empty when there are none. */
  readonly proper: string
}

/** Takes a formation's name apart; null when no echelon is in it. Numbers may be digits, words ("Third") or Roman. */
export function readUnitName(name: string): UnitName | null {
  const words = wordsOf(name)
  const echelonAt = words.findLastIndex((word) => echelonOf(word) !== null || unitAcronymOf(word) !== null)
  const head = words[echelonAt]
  if (head === undefined) return null
  const acronym = echelonOf(head) === null ? unitAcronymOf(head) : null
  let number: number | null = null
  const branch: string[] = acronym?.branch ? [acronym.branch] : []
  const proper: string[] = []
  words.forEach((word, index) => {
    if (index === echelonAt) return
    const value = number === null ? numberOf(word) : null
    const part = branchWordOf(word)
    if (value !== null) number = value
    else if (part !== null) branch.push(part)
    else if (!EMPTY_WORDS.has(word)) proper.push(word)
  })
  return { number, branch: branchOf(branch), echelon: acronym?.echelon ?? echelonOf(head) ?? head, proper: proper.join(' ') }
}

/** "unit/ua/air-assault/corps/7"; unknown country is "xx", unknown branch "any". Named formations: "unit/ua/named/azov-corps". */
export function unitKeyOf(unit: UnitName, country: string | null): string {
  const state = (country ?? 'xx').toLowerCase()
  if (unit.number !== null) return `unit/${state}/${unit.branch ?? 'any'}/${unit.echelon}/${unit.number}`
  const words = [unit.proper, unit.branch, unit.echelon].filter(Boolean).join(' ')
  return `unit/${state}/named/${words.replace(/[^a-z0-9]+/g, '-')}`
}

/** Folded words with echelons of several words made one, and without what follows "named after". */
function wordsOf(name: string): readonly string[] {
  return foldName(name)
    .replace(/ (named (after|for)|in honou?r of) .*/, '')
    .replace(/(brigade|regimental|battalion) (combat team|tactical group)/, '$1')
    .replace(/\btask force\b/, 'taskforce')
    .replace(/\bgroup(ing)?s? of (forces|troops)\b/, 'grouping')
    .replace(/\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?=\p{L})/u, '$1~')
    .replace(/[.,()–-]/g, ' ')
    .replace('~', '-')
    .split(' ')
    .filter((word) => word !== '')
}

const EMPTY_WORDS = new Set(
  'the of and separate sep independent guards guard gds red banner order named after special elite group forces no honorary order lenin medal kutuzov suvorov'.split(
    ' ',
  ),
)
