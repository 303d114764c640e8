import { type Clauses, headIn, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { doerOf, ownerOf } from './roles.ts'
import { words } from './words.ts'

/** "The enemy suffered 200 casualties", "rebel losses", "its dead at four", "casualties among the troops": whose they are. */
export function suffererOf(clauses: Clauses, noun: number): Phrase | null {
  if (isVerb(clauses, noun)) return null
  // "The number of dead soldiers at 200".
  const counted = clauses.syntax.relations[noun] === 'amod' ? headIn(clauses, noun) : -1
  if (counted >= 0 && isForce(clauses, counted)) return phraseAt(clauses, counted)
  const verb = clauses.syntax.relations[noun] === 'obj' ? headIn(clauses, noun) : -1
  if (verb >= 0 && SUFFERING.has(lemmaAt(clauses, verb))) return doerOf(clauses, verb)
  // "The enemy left thirty bodies behind".
  if (verb >= 0 && lemmaAt(clauses, verb) === 'leave' && BODIES_LEFT.has(lemmaAt(clauses, noun)))
    return forceOf(clauses, doerOf(clauses, verb))
  if (!HARM_NOUNS.has(lemmaAt(clauses, noun)) && !HARM_NOUNS.has(wordAt(clauses, noun))) return null
  return (
    possessorOf(clauses, noun) ??
    obliqueWith(clauses, [noun, headIn(clauses, noun)], AMONG) ??
    forceOf(clauses, obliqueWith(clauses, [noun], words('of')))
  )
}

const HARM_NOUNS = words(
  'casualty casualties loss losses dead fatality fatalities death deaths wounded injured toll missing prisoner injury',
)
const AMONG = words('among amongst')

/** "Its dead", "the army's losses", "Ruritanian casualties", "RSF losses", also where the parser takes a name for an adjective: only words that name a party. */
function possessorOf(clauses: Clauses, noun: number): Phrase | null {
  const { syntax, tokens } = clauses
  const at = noun - 1
  // "Its dead": whatever the parser makes of it.
  if (OWN.has(wordAt(clauses, at)) && at >= clauses.content.first) return { first: at, end: noun, head: at, preposition: '' }
  const isBeside = syntax.heads[at] === noun && (syntax.relations[at] === 'compound' || syntax.relations[at] === 'amod')
  const owner = ownerOf(clauses, noun) ?? (isBeside ? { first: at, end: noun, head: at, preposition: '' } : null)
  if (owner === null || mayBeForce(clauses, owner)) return owner
  return syntax.tags[owner.head] === 'PRON' || /^\p{Lu}/u.test(tokens[owner.head]?.text ?? '') ? owner : null
}

function forceOf(clauses: Clauses, phrase: Phrase | null): Phrase | null {
  return phrase !== null && isForce(clauses, phrase.head) ? phrase : null
}

const BODIES_LEFT = words('body corpse dead')
const OWN = words('its their our his her my')
const SUFFERING = words('suffer sustain incur')
