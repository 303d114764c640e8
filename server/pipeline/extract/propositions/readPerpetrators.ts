import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, headIn, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { makeFrame } from './makeFrame.ts'
import { FORCES, words } from './words.ts'

/** Who the gunmen, the killers or the attackers were: RESPONSIBLE. "The gunmen were from the clan militia", "the killers belonged to the Front"; not "were armed". */
export const perpetratorTriggers: readonly Trigger[] = [
  {
    words: words(
      'gunman killer attacker assailant bomber shooter murderer kidnapper abductor arsonist perpetrator culprit raider assassin executioner looter',
    ),
    read: readPerpetrator,
  },
]

function readPerpetrator(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  const said = syntax.relations[noun] === 'nsubj' ? headIn(clauses, noun) : -1
  if (said < 0 || wordAt(clauses, noun - 1) === 'no') return null
  if (isVerb(clauses, said)) {
    const body = lemmaAt(clauses, said) === 'belong' ? obliqueWith(clauses, [said], words('to')) : null
    return body !== null && isParty(clauses, body) ? makeFrame(clauses, ['RESPONSIBLE', noun], { side: body, verb: said }) : null
  }
  if (dependentsOf(syntax, said, ['cop']).length === 0) return null
  const party = phraseAt(clauses, said)
  const isOf = party.preposition === '' || party.preposition === 'from' || party.preposition === 'of'
  return isOf && isParty(clauses, party) ? makeFrame(clauses, ['RESPONSIBLE', noun], { side: nameOf(clauses, party), verb: said }) : null
}

/** "The Mawis, the clan militia that …": the name alone. */
function nameOf({ syntax }: Clauses, party: Phrase): Phrase {
  for (let at = party.head + 1; at < party.end; at++) if (syntax.tags[at] === 'PUNCT') return { ...party, end: at }
  return party
}

/** A name, a nation, or a body that is told as one that is known: "the militia", "army soldiers". */
function isParty(clauses: Clauses, { head, first }: Phrase): boolean {
  const { syntax, tokens } = clauses
  const isNamed = /^\p{Lu}/u.test(tokens[head]?.text ?? '')
  const tag = syntax.tags[head]
  if (tag === 'PROPN' || (tag === 'ADJ' && isNamed)) return isNamed && !BEARINGS.has(wordAt(clauses, head))
  const isKnown =
    wordAt(clauses, first) === 'the' || dependentsOf(syntax, head, ['nmod:poss', 'compound']).length > 0 || isNationAhead(clauses, head)
  return FORCES.has(lemmaAt(clauses, head)) && isKnown && !PEOPLE.has(lemmaAt(clauses, head))
}

function isNationAhead({ syntax, tokens }: Clauses, head: number): boolean {
  return dependentsOf(syntax, head, ['amod']).some((at) => /^\p{Lu}/u.test(tokens[at]?.text ?? ''))
}

const PEOPLE = words('man officer leader general crew side')
const BEARINGS = words('north south east west')
