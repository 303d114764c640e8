import { type Clauses, isVerb, type Phrase, phraseAt } from './Clauses.ts'
import { subjectIn, undergoerOf } from './roles.ts'

/** Who or what is under control or in somebody's hands: the subject of the phrase or of its verb, or the noun that it hangs on. */
export function subjectNear(clauses: Clauses, noun: number): Phrase | null {
  const { syntax } = clauses
  const head = syntax.heads[noun] ?? -1
  const isOnNoun = head >= 0 && (syntax.relations[noun] === 'nmod' || syntax.relations[noun] === 'acl')
  // "The map put half of the town in rebel hands": whoever tells it is nobody's ground.
  const isTelling =
    head >= 0 && head < clauses.content.first && isVerb(clauses, head) && /^(?:obl|xcomp)/.test(syntax.relations[noun] ?? '')
  const told = head < 0 ? null : isTelling ? undergone(clauses, head) : (subjectIn(clauses, head) ?? undergone(clauses, head))
  const subject = isOnNoun ? head : isTelling ? told : (subjectIn(clauses, noun) ?? told)
  return subject === null || subject === undefined ? null : phraseAt(clauses, subject)
}

function undergone(clauses: Clauses, verb: number): number | undefined {
  return isVerb(clauses, verb) ? undergoerOf(clauses, verb)?.head : undefined
}
