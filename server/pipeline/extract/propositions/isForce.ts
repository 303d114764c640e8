import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, coreOf, hasDependent, lemmaAt, type Phrase } from './Clauses.ts'
import { isName } from './isName.ts'
import { FORCES, words } from './words.ts'

/** Whether a noun is a force, or those of a nation who may be one ("the Ruritanians"). */
export function isForce(clauses: Clauses, top: number): boolean {
  const head = coreOf(clauses, top)
  return FORCES.has(lemmaAt(clauses, head)) || isNation(clauses, head) || isMember(clauses, head)
}

/** Whether a phrase may be a force: a word for one, a name, or a pronoun. */
export function mayBeForce(clauses: Clauses, phrase: Phrase | null): boolean {
  if (phrase === null) return false
  const head = coreOf(clauses, phrase.head)
  const tag = clauses.syntax.tags[head]
  return isName(clauses, head) || (tag === 'PRON' && PRONOUNS.test(clauses.words[head] ?? '')) || isForce(clauses, head)
}

const PRONOUNS = /^(?:we|they|it|he|she|nobody|none|ours|theirs|who|them|us)$/

/** "Gang members", "militia elements". */
function isMember(clauses: Clauses, head: number): boolean {
  return (
    (MEMBERS.has(lemmaAt(clauses, head)) &&
      dependentsOf(clauses.syntax, head, ['compound', 'amod', 'nmod:poss']).some((at) => FORCES.has(lemmaAt(clauses, at)))) ||
    (clauses.words[head] === 'boys' && hasDependent(clauses, head, ['nmod:poss'], OURS))
  )
}

/** "Our boys" are in arms. */
const OURS = words('our my')
const MEMBERS = words('member element cell supporter boat ship gunboat')

function isNation(clauses: Clauses, head: number): boolean {
  return (
    /^\p{Lu}\p{Ll}+(?:ian|an|ish|ese|i|s)$/u.test(clauses.tokens[head]?.text ?? '') &&
    dependentsOf(clauses.syntax, head, ['det']).length > 0
  )
}
