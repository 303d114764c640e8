import type { Entity } from './Entity.ts'
import { foldName } from './foldName.ts'
import { looseSpellingOf } from './spellingOf.ts'

/** Why two entities may be one: for a person to decide, never for a rule. */
export type Doubt = 'OTHER_SPELLING' | 'SURNAME_ALONE' | 'NEAR_SPELLING' | 'ACRONYM'

type Named = Pick<Entity, 'kind' | 'name' | 'aliases' | 'country' | 'key'>

/**
 * Why two entities of one kind may be the same; null when nothing speaks for it, or something against it: another first name, another number, another country. Units
 * that differ in a number are two, however alike their names are.
 */
export function doubtOf(a: Named, b: Named): Doubt | null {
  if (a.kind !== b.kind || a.key === b.key) return null
  if (a.country !== null && b.country !== null && a.country !== b.country) return null
  if (numbersIn(a.name) !== numbersIn(b.name)) return null
  if (looseSpellingOf(a.name) === looseSpellingOf(b.name)) return 'OTHER_SPELLING'
  if (isAcronymOf(a.name, b.name) || isAcronymOf(b.name, a.name)) return 'ACRONYM'
  const [x, y] = [wordsOf(a.name), wordsOf(b.name)]
  if (a.kind === 'PERSON' && (isSurnameOf(x, y) || isSurnameOf(y, x))) return 'SURNAME_ALONE'
  return isNear(x, y) ? 'NEAR_SPELLING' : null
}

function wordsOf(name: string): readonly string[] {
  return looseSpellingOf(name).split(' ')
}

function numbersIn(name: string): string {
  return (name.match(/\d+/g) ?? []).join(' ')
}

function isSurnameOf(surname: readonly string[], whole: readonly string[]): boolean {
  return surname.length === 1 && whole.length > 1 && whole.at(-1) === surname[0]
}

/** "KHA" for "Kind Harbour Authority": the initials of its capitals, three at least. */
function isAcronymOf(short: string, long: string): boolean {
  if (!/^\p{Lu}{3,}$/u.test(short)) return false
  const initials = long
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
  return initials === foldName(short).toUpperCase()
}

/** The same number of words, all alike but one, which differs in one letter and has six at least. */
function isNear(x: readonly string[], y: readonly string[]): boolean {
  if (x.length !== y.length || x.length < 2) return false
  const different = x.flatMap((word, index) => (word === y[index] ? [] : [[word, y[index] ?? ''] as const]))
  const [only] = different
  return (
    only !== undefined && different.length === 1 && Math.min(only[0].length, only[1].length) >= 6 && differInOneLetter(only[0], only[1])
  )
}

function differInOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}
