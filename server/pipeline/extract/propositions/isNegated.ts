import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, phraseAt, wordAt } from './Clauses.ts'
import { words } from './words.ts'

/** Whether a clause says that its word is not so: "did not seize", "no soldier left", "seized nothing"; not by how it was done ("with no losses"). */
export function isNegated(clauses: Clauses, token: number): boolean {
  if (isDenied(clauses, token)) return true
  return dependentsOf(clauses.syntax, token, ['obj', 'nsubj', 'obl']).some(
    (at) => !isAside(clauses, at) && (nothing.has(wordAt(clauses, at)) || isNone(clauses, phraseAt(clauses, at).first)),
  )
}

/** "With nothing but rifles", "with no losses", "without a fight": how it was done, and that it was. */
function isAside(clauses: Clauses, noun: number): boolean {
  const isOnly = /^(?:but|except|other|more|less)$/.test(wordAt(clauses, noun + 1))
  return isOnly || dependentsOf(clauses.syntax, noun, ['case']).some((at) => /^(?:with|without|despite|for)$/.test(wordAt(clauses, at)))
}

/** "No soldier", "none of the drones", "not a single post"; "no more than 400" is a number. */
function isNone(clauses: Clauses, first: number): boolean {
  const isLed = wordAt(clauses, first - 1) === 'not' && /^(?:a|one|any)$/.test(wordAt(clauses, first))
  return isLed || (nothing.has(wordAt(clauses, first)) && !COMPARED.has(wordAt(clauses, first + 1)))
}

const COMPARED = words('more fewer less only')

/** Whether an adverb of its own negates a verb above. */
export function isDeniedVerb(clauses: Clauses, token: number): boolean {
  return dependentsOf(clauses.syntax, token, ['advmod']).some((at) => isNegation(clauses, at))
}

/** Whether a word of its own negates a word: an adverb, a determiner, a preposition; "no more than" is a number. */
export function isDenied(clauses: Clauses, token: number): boolean {
  return dependentsOf(clauses.syntax, token, ['advmod', 'det', 'case', 'mark', 'cc', 'npadvmod', 'obl']).some(
    (at) => isNegation(clauses, at) && !COMPARED.has(wordAt(clauses, at + 1)),
  )
}

/** "Not", "never", "no longer". */
function isNegation(clauses: Clauses, at: number): boolean {
  return negations.has(wordAt(clauses, at)) || (wordAt(clauses, at) === 'longer' && wordAt(clauses, at - 1) === 'no')
}

const negations = words("not n't never no without neither nor hardly")
const nothing = words('nothing nobody none no neither not')
