import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, lemmaAt, wordAt } from './Clauses.ts'
import { isForce } from './isForce.ts'
import { FIGHTERS } from './words.ts'

/** Whether a noun is of people in arms, or of a force by its name. */
export function isSoldierly(clauses: Clauses, head: number): boolean {
  const lemma = lemmaAt(clauses, head)
  return (
    FIGHTERS.has(lemma) ||
    lemma === 'national' ||
    lemma === 'officer' ||
    lemma === 'contractor' ||
    (isForce(clauses, head) && /^\p{Lu}/u.test(clauses.tokens[head]?.text ?? ''))
  )
}

/** Told by their number, they are a strength. */
export function isCounted(clauses: Clauses, head: number): boolean {
  // "Not one soldier" counts none.
  return dependentsOf(clauses.syntax, head, ['nummod']).some((at) => !(wordAt(clauses, at) === 'one' && wordAt(clauses, at - 1) === 'not'))
}
