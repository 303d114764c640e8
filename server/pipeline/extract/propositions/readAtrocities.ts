import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import {
  type Clauses,
  hasDependent,
  headIn,
  isGround,
  isNoun,
  isVerb,
  lemmaAt,
  obliqueWith,
  type Phrase,
  phraseAt,
  placeWith,
  WITHIN,
  wordAt,
} from './Clauses.ts'
import { deedIn, placeOfDeed, predicateOf } from './deeds.ts'
import type { Trigger } from './FrameReader.ts'
import { hasNumeral } from './hasNumeral.ts'
import { isDoer, isPerson } from './isDoer.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { isDenied } from './isNegated.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, ownerOf, undergoerOf } from './roles.ts'
import { HURLED, words } from './words.ts'

/** Who did it, by verbs of doing: RESPONSIBLE. "Militiamen murdered the patients", "it was the rebels who burned the village", "the army did not do it", "were not involved in the looting". */
export const atrocityTriggers: readonly Trigger[] = [
  {
    words: words(
      'murder massacre rape torture behead lynch execute kidnap abduct loot pillage ransack burn assassinate poison sabotage plant detonate desecrate',
    ),
    read: readAtrocity,
  },
  { words: words('do'), read: readDidIt },
  { words: words('us them'), read: readNotUs },
  { words: words('kill shoot harm'), read: readKilling },
  { words: words('involved complicit implicated participate'), read: readInvolved },
  { words: words('author architect mastermind brain instigator'), read: readAuthor },
  { words: words('hallmark'), read: readHallmark },
]

/** Those who are counted are losses; a clause with "who" tells it only where it is what is said ("it was the army who …"). */
function readAtrocity(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const doer = doerOf(clauses, verb)
  if (object === null || !isDoer(clauses, doer) || doer.head === object.head || isCounted(clauses, object)) return null
  if ((clauses.syntax.relations[verb] ?? '').startsWith('acl') && dependentsOf(clauses.syntax, doer.head, ['cop']).length === 0) return null
  if (!isVictim(clauses, verb, object)) return null
  const where = placeWith(clauses, [verb, object.head], WITHIN) ?? (isGround(clauses, object) ? object : null)
  return makeFrame(clauses, ['RESPONSIBLE', verb], { side: doer, place: where })
}

/** People who are counted are losses. */
function isCounted(clauses: Clauses, { head }: Phrase): boolean {
  return (hasNumeral(clauses, head) && isPerson(clauses, head)) || clauses.syntax.tags[head] === 'NUM'
}

function isVictim(clauses: Clauses, verb: number, { head }: Phrase): boolean {
  const lemma = lemmaAt(clauses, verb)
  const what = lemmaAt(clauses, head)
  if (lemma === 'plant' || lemma === 'detonate') return DEVICES.has(what)
  if (lemma === 'execute') return PEOPLE.has(what)
  if (lemma === 'burn' || lemma === 'poison') return !FUELS.has(what)
  if (UNMEANT.has(lemma)) return !isNoun(clauses, head) || isPerson(clauses, head) || KILLED.has(what) || PEOPLE.has(what)
  return lemma !== 'sabotage' || what !== 'deal'
}

const DEVICES = words('bomb explosive explosives mine device charge landmine')
const PEOPLE = words(
  'civilian prisoner captive hostage villager resident man woman child people person patient detainee soldier fighter him them her',
)
const UNMEANT = words('kidnap abduct murder rape torture behead lynch assassinate')
const FUELS = words(
  'cash money bridge bridges body energy hand finger tongue coal fuel oil gas calorie candle flag effigy atmosphere relation',
)

/** "The rebels did it", "the army did not do this". */
function readDidIt(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const doer = doerOf(clauses, verb)
  const isLast = verb + 2 >= clauses.content.end || clauses.syntax.tags[verb + 2] === 'PUNCT'
  // "A Ruritanian rocket did this".
  if (isIt(clauses, verb, object) && isLast && doer !== null && HURLED.has(lemmaAt(clauses, doer.head)))
    return makeFrame(clauses, ['STRIKES', verb], { side: ownerOf(clauses, doer.head) })
  if (object === null || !isDoer(clauses, doer) || wordAt(clauses, doer.head) === 'it') return null
  // "Did no such thing" answers a charge; people do it well, and again.
  if (wordAt(clauses, verb + 1) === 'no' && wordAt(clauses, verb + 2) === 'such')
    return isForce(clauses, doer.head) ? makeFrame(clauses, ['RESPONSIBLE', verb], { side: doer }) : null
  const isTold = isForce(clauses, doer.head) || clauses.syntax.tags[doer.head] === 'NOUN' || isDenied(clauses, verb)
  return isIt(clauses, verb, object) && isLast && isTold ? makeFrame(clauses, ['RESPONSIBLE', verb], { side: doer }) : null
}

function isIt(clauses: Clauses, verb: number, object: Phrase | null): boolean {
  return object?.head === verb + 1 && /^(?:it|this|that)$/.test(wordAt(clauses, verb + 1))
}

/** "That was not us", "it was them". */
function readNotUs(clauses: Clauses, pronoun: number): Frame | null {
  const [subject] = dependentsOf(clauses.syntax, pronoun, ['nsubj'])
  const isIt = subject !== undefined && /^(?:it|that|this)$/.test(wordAt(clauses, subject))
  const isBare =
    hasDependent(clauses, pronoun, ['cop'], BEING) && dependentsOf(clauses.syntax, pronoun, ['case', 'acl:relcl', 'acl']).length === 0
  return isIt && isBare ? makeFrame(clauses, ['RESPONSIBLE', pronoun], { side: { first: pronoun, end: pronoun + 1 } }) : null
}

/** "The villagers were killed by bandits": where no number is told, who did it is what is said. */
function readKilling(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const doer = doerOf(clauses, verb)
  if (lemmaAt(clauses, verb) === 'shoot' && /^(?:down|up)$/.test(wordAt(clauses, verb + 1))) return null
  const isHaving = doer === null && wordAt(clauses, clauses.content.first) === 'having' && verb === clauses.content.first + 1
  const isDone =
    isHaving ||
    (object !== null && doer !== null && doer.head !== object.head && wordAt(clauses, doer.head) !== 'it' && isDoer(clauses, doer))
  if (!isDone || object === null || !isVictimOfOne(clauses, object) || isCounted(clauses, object) || isAside(clauses, verb, doer))
    return null
  return makeFrame(clauses, ['RESPONSIBLE', verb], { side: doer, place: placeWith(clauses, [verb, object.head], WITHIN) })
}

/** "Those who killed the mayor"; "it was the militia who killed him" is what is said. */
function isAside({ syntax }: Clauses, verb: number, doer: Phrase | null): boolean {
  return (syntax.relations[verb] ?? '').startsWith('acl') && (doer === null || dependentsOf(syntax, doer.head, ['cop']).length === 0)
}

/** Somebody who is told without a number: "the activist", "a student", "him", "no leader". */
function isVictimOfOne(clauses: Clauses, { head }: Phrase): boolean {
  // "Have not killed a single digger".
  if (hasDependent(clauses, head, ['amod', 'nummod'], words('single')) && clauses.syntax.tags[head] === 'NOUN') return true
  return isPerson(clauses, head) || KILLED.has(lemmaAt(clauses, head)) || VICTIMS.has(wordAt(clauses, head))
}

const VICTIMS = words('him her us me them anybody anyone nobody')
const KILLED = words('couple refugee family civilian villager resident prisoner hostage patient')

/** "Was not involved in the looting", "participated in the massacre". */
function readInvolved(clauses: Clauses, token: number): Frame | null {
  const [subject] = dependentsOf(clauses.syntax, token, ['nsubj', 'nsubj:pass'])
  const deed = deedIn(clauses, obliqueWith(clauses, [token], words('in')))
  if (subject === undefined || deed === null || subject === deed) return null
  return makeFrame(clauses, [predicateOf(clauses, deed), deed], {
    side: phraseAt(clauses, subject),
    place: placeOfDeed(clauses, deed),
    verb: token,
  })
}

/** "Were not the authors of the massacre". */
function readAuthor(clauses: Clauses, noun: number): Frame | null {
  const [subject] = dependentsOf(clauses.syntax, noun, ['nsubj'])
  const deed = deedIn(clauses, obliqueWith(clauses, [noun], words('of behind')))
  if (subject === undefined || deed === null || !hasDependent(clauses, noun, ['cop'], BEING)) return null
  return makeFrame(clauses, [predicateOf(clauses, deed), noun], { side: phraseAt(clauses, subject), place: placeOfDeed(clauses, deed) })
}

const BEING = words('is are was were be been')

/** "The crime bears the hallmarks of the Front". */
function readHallmark(clauses: Clauses, noun: number): Frame | null {
  const verb = headIn(clauses, noun)
  const subject = verb >= 0 && isVerb(clauses, verb) && BEARING.has(lemmaAt(clauses, verb)) ? doerOf(clauses, verb) : null
  const deed = deedIn(clauses, subject)
  const side = obliqueWith(clauses, [noun, verb], words('of'))
  if (deed === null || side === null || !mayBeForce(clauses, side)) return null
  return makeFrame(clauses, [predicateOf(clauses, deed), noun], { side, place: placeOfDeed(clauses, deed), verb })
}

const BEARING = words('bear have carry')
