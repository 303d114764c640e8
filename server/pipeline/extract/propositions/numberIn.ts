import { numberAt, startsNumber } from '../statements/describe/numberAt.ts'
import { askingWords } from '../tokens/askingWords.ts'
import { type Clauses, wordAt } from './Clauses.ts'

/** A number at a token; a vague one ("dozens of") is the least that its word means. `end` is exclusive. */
export interface ReadNumber {
  readonly value: number
  readonly end: number
  readonly isVague: boolean
}

/** The number that starts at a token, also "a dozen", "half a million", "dozens of", "hundreds"; null when none starts there. */
export function numberIn(clauses: Clauses, at: number, ceiling: number): ReadNumber | null {
  if (at >= ceiling) return null
  const plain = numberAt(clauses, at, ceiling)
  if (plain !== null) return { ...plain, isVague: false }
  const word = wordAt(clauses, at)
  const many = MANY.get(word)
  if (many !== undefined) return manyAt(clauses, at, many)
  const scale = SCALES.get(wordAt(clauses, at + 1))
  // "A pair of planes"; a couple may be married.
  if (word === 'a' && /^(?:pair|couple)$/.test(wordAt(clauses, at + 1)) && wordAt(clauses, at + 2) === 'of' && at + 2 < ceiling)
    return { value: 2, end: at + 3, isVague: wordAt(clauses, at + 1) === 'couple' }
  if ((word === 'a' || word === 'an') && scale !== undefined && at + 1 < ceiling) return { value: scale, end: at + 2, isVague: false }
  return null
}

/** Whether numberIn can find anything at a word: at most it finds nothing. */
export const mayStartNumber = askingWords((word) => startsNumber(word) || MANY.has(word.plain) || word.plain === 'a' || word.plain === 'an')

/** "Tens of thousands", "dozens of", "scores". */
function manyAt(clauses: Clauses, at: number, many: number): ReadNumber {
  const next = wordAt(clauses, at + 1) === 'of' ? MANY.get(wordAt(clauses, at + 2)) : undefined
  return next === undefined ? { value: many, end: at + 1, isVague: true } : { value: (many / 2) * next, end: at + 3, isVague: true }
}

const MANY = new Map([
  ['tens', 20],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2000],
  ['millions', 2_000_000],
])

const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
])
