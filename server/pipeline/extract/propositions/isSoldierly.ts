import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, coreOf, hasDependent, lemmaAt, wordAt } from './Clauses.ts'
import { isForce } from './isForce.ts'
import { FIGHTERS, words } from './words.ts'

/** Whether a noun is of people in arms, or of a force by its name. */
export function isSoldierly(clauses: Clauses, top: number): boolean {
  const head = coreOf(clauses, top)
  const lemma = lemmaAt(clauses, head)
  if (clauses.words[head] === 'man' && !isAnyMan(clauses, head)) return false
  return (
    FIGHTERS.has(lemma) ||
    TOO.has(lemma) ||
    (lemma === 'member' && hasDependent(clauses, head, ['compound'], words('service militia gang'))) ||
    (VEHICLES.has(lemma) && hasDependent(clauses, head, ['amod', 'compound', 'nmod:poss'], OF_WAR)) ||
    (isForce(clauses, head) && /^\p{Lu}/u.test(clauses.tokens[head]?.text ?? ''))
  )
}

/** "No man", "not a man", "any armed man"; "the man who steered" is one of no force. */
function isAnyMan(clauses: Clauses, head: number): boolean {
  return (
    hasDependent(clauses, head, ['det'], words('no any')) ||
    wordAt(clauses, head - 2) === 'not' ||
    hasDependent(clauses, head, ['amod'], words('armed uniformed masked military'))
  )
}

/** Told by what they wear or are, or as those of another state. */
const TOO = words('national officer contractor uniform regular infantry')

/** "Armed pick-ups", "a military vehicle", "an army truck". */
const VEHICLES = words('vehicle pickup pick-up pickups pick-ups truck lorry jeep car boat technical carrier')
const OF_WAR = words('armed military armoured armored army police patrol rebel militia combat war fighting')

/** Told by their number, they are a strength. */
export function isCounted(clauses: Clauses, head: number): boolean {
  // "Not one soldier" counts none.
  return dependentsOf(clauses.syntax, head, ['nummod']).some((at) => !(wordAt(clauses, at) === 'one' && wordAt(clauses, at - 1) === 'not'))
}
