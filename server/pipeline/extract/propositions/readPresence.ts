import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, doerOf, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, WHERE, wordAt } from './Clauses.ts'
import { makeFrame } from './makeFrame.ts'

/** Forces that are somewhere: PRESENT. "Foreign soldiers are in the town", "there are no rebels here", "fighters were travelling with the convoy". */
export function readPresence(clauses: Clauses, token: number): Frame | null {
  const { syntax } = clauses
  const [owned] = lemmaAt(clauses, token) === 'have' ? dependentsOf(syntax, token, ['obj']) : []
  if (owned !== undefined && isForce(clauses, owned)) {
    const where = obliqueWith(clauses, [owned, token], AT)
    return where === null ? null : present(clauses, token, { side: doerOf(clauses, token) ?? phraseAt(clauses, owned), place: where })
  }
  const subject = dependentsOf(syntax, token, ['nsubj', 'nsubj:pass'])[0]
  if (subject === undefined || !isForce(clauses, subject)) return null
  const side = phraseAt(clauses, subject)
  const lemma = lemmaAt(clauses, token)
  if (isVerb(clauses, token)) {
    const where = obliqueWith(clauses, [token, subject], AT)
    const isThere = lemma === 'be' && dependentsOf(syntax, token, ['expl']).length > 0
    if ((isThere || STAYING.has(lemma)) && where !== null) return present(clauses, token, { side, place: where })
    return null
  }
  const isLocated = dependentsOf(syntax, token, ['case']).some((at) => AT.has(wordAt(clauses, at)))
  const isCopular = dependentsOf(syntax, token, ['cop']).length > 0
  const isPart = lemma === 'part' && wordAt(clauses, token + 1) === 'of'
  if (!isCopular || (!isLocated && !isPart && lemma !== 'present')) return null
  return present(clauses, token, { side, place: phraseAt(clauses, token) })
}

function present(clauses: Clauses, token: number, parts: { readonly side: Phrase; readonly place: Phrase }): Frame | null {
  return makeFrame(clauses, ['PRESENT', token], parts)
}

const AT = new Set([...WHERE, 'with', 'among', 'alongside', 'of', 'beside'])
const STAYING = new Set('operate travel serve station base camp stay remain fight deploy march ride move'.split(' '))

/** A force, or those of a nation who may be one. */
function isForce(clauses: Clauses, head: number): boolean {
  const lemma = lemmaAt(clauses, head)
  if (FORCES.has(lemma)) return true
  const isNation =
    /^\p{Lu}\p{Ll}+(?:ian|an|ish|ese|i|s)$/u.test(clauses.tokens[head]?.text ?? '') &&
    dependentsOf(clauses.syntax, head, ['det']).length > 0
  return isNation
}

const FORCES = new Set(
  'troop troops soldier fighter mercenary instructor adviser advisor personnel serviceman national militant paratrooper contractor officer force peacekeeper'.split(
    ' ',
  ),
)
