import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, headIn, isNoun, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import { DEEDS } from './deeds.ts'
import type { Trigger } from './FrameReader.ts'
import { isBody, isDoer } from './isDoer.ts'
import { isForce } from './isForce.ts'
import { isName } from './isName.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, ownerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Who did what was just spoken of, by where the traces lead and by idioms of guilt: RESPONSIBLE. "The gang is behind it", "the trail leads to Ruritania", "nothing ties it to the state", "had him killed", "was its doing", "is holding the drivers captive". */
export const traceTriggers: readonly Trigger[] = [
  { words: words('behind'), read: readBehindIt },
  { words: words('trail trace evidence track clue finger fingerprint everything sign suspicion'), read: readTrail },
  { words: words('tie link connect'), read: readNothingTied },
  { words: words('have'), read: readHadDone },
  { words: words('captive hostage prisoner'), read: readKeptCaptive },
  { words: words('ones'), read: readTheOnes },
  { words: words('blood'), read: readBlood },
  { words: words('hand'), read: readLaidHand },
  { words: words('commission sponsor'), read: readCommissioned },
  { words: words('trigger'), read: readPulled },
]

/** "The gang is behind it", "was behind this"; what lies behind a house is another thing. */
function readBehindIt(clauses: Clauses, behind: number): Frame | null {
  const it = behind + 1
  const isLast = it + 1 >= clauses.content.end || clauses.syntax.tags[it + 1] === 'PUNCT' || wordAt(clauses, it + 1) === 'all'
  if (!isLast || !/^(?:it|this|that)$/.test(wordAt(clauses, it))) return null
  const [subject] = dependentsOf(clauses.syntax, it, ['nsubj'])
  const side = subject === undefined ? null : phraseAt(clauses, subject)
  const isCopular = dependentsOf(clauses.syntax, it, ['cop']).length > 0
  return isCopular && isDoer(clauses, side) ? makeFrame(clauses, ['RESPONSIBLE', behind], { side, verb: it }) : null
}

/** "The trail leads to the capital", "all the evidence points to a state actor", "the finger points at the militia". */
function readTrail(clauses: Clauses, noun: number): Frame | null {
  // "The evidence points to", where the parser takes it for a noun.
  const isBeside = /^(?:points?|leads?)$/.test(wordAt(clauses, noun + 1)) && /^(?:to|at|towards?)$/.test(wordAt(clauses, noun + 2))
  const verb = isBeside ? noun + 1 : clauses.syntax.relations[noun] === 'nsubj' ? headIn(clauses, noun) : -1
  if (verb < 0 || !/^(?:lead|point|fall)$/.test(lemmaAt(clauses, verb))) return null
  const isOn = lemmaAt(clauses, verb) === 'fall'
  if (isOn !== (lemmaAt(clauses, noun) === 'suspicion')) return null
  const side = obliqueWith(clauses, [verb], isOn ? words('on upon') : words('to at towards toward'))
  return side !== null && isSuspect(clauses, side) ? makeFrame(clauses, ['RESPONSIBLE', noun], { side, verb }) : null
}

/** A name, a force, a body; "the trail leads to the river". */
function isSuspect(clauses: Clauses, { head }: Phrase): boolean {
  return isName(clauses, head) || isForce(clauses, head) || isBody(clauses, head) || ACTORS.has(lemmaAt(clauses, head))
}

const ACTORS = words('actor state government agent service militia capital insider neighbour neighbor regime')

/** "Nothing tied the incident to the state". */
function readNothingTied(clauses: Clauses, verb: number): Frame | null {
  const what = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const doer = doerOf(clauses, verb)
  const side = obliqueWith(clauses, [verb, what?.head], words('to with'))
  // "Nothing tied the raid to them", where the parser hangs the verb on "nothing".
  const isNothing = wordAt(clauses, verb - 1) === 'nothing'
  if (what === null || side === null || !isSuspect(clauses, side) || (doer === null && !isNothing)) return null
  const isDeed = DEEDS.has(lemmaAt(clauses, what.head)) || /^(?:it|this|that|bomb|drone|case)$/.test(lemmaAt(clauses, what.head))
  if (!isDeed || !(isNothing || PROOFS.has(lemmaAt(clauses, doer?.head ?? verb)))) return null
  const frame = makeFrame(clauses, ['RESPONSIBLE', verb], { side })
  return frame === null || !isNothing ? frame : { ...frame, isSo: false }
}

const PROOFS = words('evidence trace clue trail proof investigator')

/** "The gang had him killed". */
function readHadDone(clauses: Clauses, verb: number): Frame | null {
  const object = wordAt(clauses, verb + 1)
  const done = [verb + 2, verb + 3, verb + 4].find((at) => at < clauses.content.end && DONE.has(wordAt(clauses, at)))
  if (done === undefined || !(/^(?:him|her|them|us)$/.test(object) || clauses.syntax.tags[verb + 1] === 'DET')) return null
  const [subject] = [doerOf(clauses, verb), doerOf(clauses, done)].filter((each) => each !== null && each.head < verb)
  const side = subject ?? null
  return isDoer(clauses, side) && wordAt(clauses, verb) === 'had' ? makeFrame(clauses, ['RESPONSIBLE', done], { side, verb }) : null
}

const DONE = words('killed murdered shot poisoned assassinated abducted kidnapped executed burned')

/** "Are keeping the drivers captive", "holds three engineers hostage"; those whom armies hold are prisoners, and counted. */
function readKeptCaptive(clauses: Clauses, noun: number): Frame | null {
  const verb = [noun - 1, noun - 2, noun - 3, noun - 4, noun - 5, noun - 6].find(
    (at) => at >= clauses.content.first && isVerb(clauses, at) && KEEPING.has(lemmaAt(clauses, at)),
  )
  if (verb === undefined || lemmaAt(clauses, noun) === 'prisoner') return null
  const side = doerOf(clauses, verb)
  const object = undergoerOf(clauses, verb)
  const isOfPeople = object !== null && object.head !== side?.head && !isForce(clauses, object.head)
  return isOfPeople && isDoer(clauses, side) && dependentsOf(clauses.syntax, object.head, ['nummod']).length === 0
    ? makeFrame(clauses, ['RESPONSIBLE', verb], { side })
    : null
}

const KEEPING = words('keep hold take')

/** "The rebels were the ones who fired", "they are the ones behind it". */
function readTheOnes(clauses: Clauses, noun: number): Frame | null {
  const [subject] = dependentsOf(clauses.syntax, noun, ['nsubj'])
  const side = subject === undefined ? null : phraseAt(clauses, subject)
  const doing = dependentsOf(clauses.syntax, noun, ['acl:relcl', 'acl'])[0]
  const isDeed = doing !== undefined && DOING.has(lemmaAt(clauses, doing))
  return isDeed && isDoer(clauses, side) ? makeFrame(clauses, ['RESPONSIBLE', noun], { side }) : null
}

const DOING = words('fire shoot attack kill do start begin burn shell bomb strike loot murder behind')

/** "Blood is on the hands of the junta", "has the blood of the children on its hands". */
function readBlood(clauses: Clauses, noun: number): Frame | null {
  const hands = [noun + 2, noun + 3, noun + 4, noun + 5, noun + 6, noun + 7, noun + 8].find((at) => wordAt(clauses, at) === 'hands')
  if (hands === undefined || hands >= clauses.content.end || !isNoun(clauses, noun)) return null
  const of = obliqueWith(clauses, [hands], words('of'))
  const verb = headIn(clauses, noun)
  const haver = verb >= 0 && lemmaAt(clauses, verb) === 'have' ? doerOf(clauses, verb) : null
  const side = of ?? haver ?? ownerOf(clauses, hands)
  return isDoer(clauses, side) ? makeFrame(clauses, ['RESPONSIBLE', noun], { side }) : null
}

/** "His men had not laid a hand on it". */
function readLaidHand(clauses: Clauses, noun: number): Frame | null {
  const verb = clauses.syntax.relations[noun] === 'obj' ? headIn(clauses, noun) : -1
  const isLaid = verb >= 0 && lemmaAt(clauses, verb) === 'lay' && wordAt(clauses, noun + 1) === 'on' && wordAt(clauses, noun - 1) === 'a'
  const side = isLaid ? doerOf(clauses, verb) : null
  return isDoer(clauses, side) ? makeFrame(clauses, ['RESPONSIBLE', noun], { side, verb }) : null
}

/** "Military intelligence commissioned the explosion". */
function readCommissioned(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const side = doerOf(clauses, verb)
  const isDeed = object !== null && object.head !== side?.head && DEEDS.has(lemmaAt(clauses, object.head))
  return isDeed && (isDoer(clauses, side) || (side !== null && isSuspect(clauses, side)))
    ? makeFrame(clauses, ['RESPONSIBLE', verb], { side })
    : null
}

/** "A policeman aimed at him and pulled the trigger". */
function readPulled(clauses: Clauses, noun: number): Frame | null {
  const verb = clauses.syntax.relations[noun] === 'obj' ? headIn(clauses, noun) : -1
  const side = verb >= 0 && lemmaAt(clauses, verb) === 'pull' ? doerOf(clauses, verb) : null
  return isDoer(clauses, side) && wordAt(clauses, side.head) !== 'who' ? makeFrame(clauses, ['RESPONSIBLE', verb], { side }) : null
}
