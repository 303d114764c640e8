import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, hasDependent, isGround, isNoun, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { hasNumeral } from './hasNumeral.ts'
import { isPerson } from './isDoer.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { deedAt, doerOf, undergoerOf } from './roles.ts'
import { FIGHTERS, words } from './words.ts'

/** Who took a place: SEIZES, with the verbs and nouns of taking and falling; and PRESENT no more, where it was cleared of somebody. */
export const takingTriggers: readonly Trigger[] = [
  {
    words: words(
      'capture seize retake recapture liberate conquer overrun reconquer wrest free take regain reclaim storm win recover wrench prise',
    ),
    read: readTaking,
  },
  { words: words('capture seizure liberation takeover recapture conquest reconquest storming overrunning'), read: readTakingNoun },
  { words: words('fall succumb'), read: readFalling },
  { words: words('surrender'), read: readGivingUp },
  { words: words('clear purge cleanse'), read: readClearing },
  { words: words('free clear'), read: readFree },
  { words: words('go'), read: readGoingOver },
  { words: words('win'), read: readWinning },
]

function readTaking(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const object = undergoerOf(clauses, verb) ?? overWhat(clauses, verb)
  if (object === null || !mayTakeOver(clauses, verb)) return null
  if (lemmaAt(clauses, object.head) === 'control' || isCaptive(clauses, object)) return null
  // "Captured nine pirates": whatever is counted or no word for ground is taken, and no ground.
  const tag = clauses.syntax.tags[object.head]
  const isElse = tag === 'NOUN' && !isGround(clauses, object)
  // "Forty-one were seized", "both were taken": people.
  const isSome = tag === 'NUM' || SOME.has(wordAt(clauses, object.head))
  if (isSome && !isGround(clauses, object)) return null
  if (isElse && hasNumeral(clauses, object.head)) return null
  // "Took up positions further back".
  if (wordAt(clauses, verb + 1) === 'up' && lemmaAt(clauses, object.head) === 'position') return null
  if (LIGHT.has(lemmaAt(clauses, verb)) && (!isGround(clauses, object) || isDate(clauses, object))) return null
  const side = doerOf(clauses, verb)
  // "Retook the top spot": what is no ground is taken by arms only where a force takes it; "took the city by surprise" takes none.
  if (isElse && side !== null && !isForce(clauses, side.head)) return null
  if (dependentsOf(clauses.syntax, verb, ['obl']).some((at) => wordAt(clauses, at) === 'surprise')) return null
  return makeFrame(clauses, ['SEIZES', verb], { side: side?.head === object.head ? null : side, place: object })
}

const SOME = words('both pair two three several others')

/** "Have taken over the airport". */
function overWhat(clauses: Clauses, verb: number): Phrase | null {
  return isTakeOver(clauses, verb) ? obliqueWith(clauses, [verb], words('over')) : null
}

/** "Roe took over the ministry": offices are taken over, too, but by no force. */
function mayTakeOver(clauses: Clauses, verb: number): boolean {
  const side = isTakeOver(clauses, verb) ? doerOf(clauses, verb) : null
  const isBody = side !== null && /^\p{Lu}{2}/u.test(clauses.tokens[side.head]?.text ?? '')
  return side === null || isBody || isForce(clauses, side.head) || clauses.syntax.tags[side.head] === 'PRON'
}

function isTakeOver(clauses: Clauses, verb: number): boolean {
  return lemmaAt(clauses, verb) === 'take' && wordAt(clauses, verb + 1) === 'over'
}

/** Verbs that take much else beside ground. */
const LIGHT = words('take regain reclaim storm free win wrest recover wrench prise')

/** "Took place on Monday", "won the election". */
function isDate(clauses: Clauses, { head }: Phrase): boolean {
  return IDIOMS.has(wordAt(clauses, head))
}

const IDIOMS = words('place office part step steps ground path road court street streets polls')

/** "Captured over 50 soldiers": people and things are taken, not ground. */
function isCaptive(clauses: Clauses, { head }: Phrase): boolean {
  const lemma = lemmaAt(clauses, head)
  return FIGHTERS.has(lemma) || CAPTIVES.has(lemma) || isPerson(clauses, head)
}

const CAPTIVES = words(
  `prisoner civilian people man woman officer hostage person attention imagination spirit mood moment essence power leader commander pirate smuggler suspect spy trafficker hijacker sailor crew passenger tank vehicle truck lorry car boat weapon drone
  equipment ammunition gun system image video footage asset fund ship vessel drug cocaine phone document record property account cargo animal market-share opportunity chance`,
)

/** "The capture of the town by the rebels", "announced its capture"; not what it is called ("the seizure of land as a crime"). */
function readTakingNoun(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  if (!isNoun(clauses, noun) || isLegalMatter(clauses, noun)) return null
  const { doer, verb, isOver } = deedAt(clauses, noun)
  const of = obliqueWith(clauses, [noun], OF)
  const [own] = dependentsOf(syntax, noun, ['nmod:poss']).filter((at) => syntax.tags[at] === 'PRON')
  if (of !== null && (isCaptive(clauses, of) || !isGround(clauses, of))) return null
  const place = of ?? (own === undefined ? null : phraseAt(clauses, own))
  const isAlone = doer === null || doer.head === own || (of === null && place !== null)
  return makeFrame(clauses, ['SEIZES', noun], { side: isAlone ? null : doer, place, verb, isTurned: isOver })
}

const OF = words('of')

function isLegalMatter(clauses: Clauses, noun: number): boolean {
  for (let at = noun + 1; at < Math.min(clauses.content.end, noun + 8); at++) if (wordAt(clauses, at) === 'as') return true
  return false
}

/** "The town fell to the rebels", "has fallen", "the fall of the town". */
function readFalling(clauses: Clauses, token: number): Frame | null {
  if (!isVerb(clauses, token)) {
    const place = obliqueWith(clauses, [token], OF)
    const { verb, isOver } = deedAt(clauses, token)
    return place !== null && isGround(clauses, place) ? makeFrame(clauses, ['SEIZES', token], { place, verb, isTurned: isOver }) : null
  }
  const place = doerOf(clauses, token)
  const isElse = hasDependent(clauses, token, ['xcomp', 'advmod', 'compound:prt', 'obj'], ELSEWHERE)
  const isMoved = obliqueWith(clauses, [token], DOWN) !== null
  if (place === null || isElse || isMoved || !isGround(clauses, place) || isAmount(clauses, token)) return null
  if (
    hasDependent(
      clauses,
      token,
      ['obl', 'nmod'],
      words('martyrs martyr prey victim battle action combat fighting shoot-out shootout firefight clash gunfight shoot'),
    )
  )
    return null
  if (dependentsOf(clauses.syntax, token, ['obl']).some((at) => wordAt(clauses, at) === 'hands')) return null
  return makeFrame(clauses, ['SEIZES', token], { side: obliqueWith(clauses, [token], TO), place })
}

/** "The citadel surrendered". */
function readGivingUp(clauses: Clauses, verb: number): Frame | null {
  const place = isVerb(clauses, verb) && undergoerOf(clauses, verb) === null ? doerOf(clauses, verb) : null
  return place !== null && isGround(clauses, place) && !isForce(clauses, place.head) && clauses.syntax.tags[place.head] === 'NOUN'
    ? makeFrame(clauses, ['SEIZES', verb], { side: obliqueWith(clauses, [verb], TO), place })
    : null
}

const TO = words('to')
const DOWN = words('on by from off into over')
const ELSEWHERE = words('ill silent apart short behind sharply asleep quiet flat victim over down off')

/** "The town went over to the rebels". */
function readGoingOver(clauses: Clauses, verb: number): Frame | null {
  const place = isVerb(clauses, verb) && wordAt(clauses, verb + 1) === 'over' ? doerOf(clauses, verb) : null
  const side = place === null || !isGround(clauses, place) ? null : obliqueWith(clauses, [verb], TO)
  return side !== null && isForce(clauses, side.head) ? makeFrame(clauses, ['SEIZES', verb], { side, place }) : null
}

/** "Have won the battle for the town". */
function readWinning(clauses: Clauses, verb: number): Frame | null {
  const battle = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const side = doerOf(clauses, verb)
  const place =
    battle !== null && /^(?:battle|fight)$/.test(lemmaAt(clauses, battle.head))
      ? obliqueWith(clauses, [battle.head, verb], words('for of'))
      : null
  const isTaken = place !== null && isGround(clauses, place) && side !== null && side.head !== battle?.head
  return isTaken && mayBeForce(clauses, side) ? makeFrame(clauses, ['SEIZES', verb], { side, place }) : null
}

/** "Fell 3 percent". */
function isAmount(clauses: Clauses, verb: number): boolean {
  return dependentsOf(clauses.syntax, verb, ['obj', 'obl', 'advmod']).some((at) => /^(?:%|percent|\d.*)$/.test(wordAt(clauses, at)))
}

/** "Cleared the enemy from the town", "the city was cleared of rebels". */
function readClearing(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  if (object === null) return null
  const rid = obliqueWith(clauses, [verb, object.head], OF)
  // "The last street was cleared".
  const isLast = hasDependent(clauses, object.head, ['amod'], words('last final remaining'))
  if (rid === null && isLast && isGround(clauses, object) && obliqueWith(clauses, [verb], words('for')) === null)
    return makeFrame(clauses, ['SEIZES', verb], {
      side: doerOf(clauses, verb)?.head === object.head ? null : doerOf(clauses, verb),
      place: object,
    })
  if (rid !== null && isForce(clauses, rid.head)) return makeFrame(clauses, ['PRESENT', verb], { side: rid, place: object, isTurned: true })
  const from = obliqueWith(clauses, [verb, object.head], words('from out'))
  return from !== null && isForce(clauses, object.head)
    ? makeFrame(clauses, ['PRESENT', verb], { side: object, place: from, isTurned: true })
    : null
}

/** "The town is free of rebels". */
function readFree(clauses: Clauses, token: number): Frame | null {
  const { syntax } = clauses
  if (syntax.tags[token] !== 'ADJ') return null
  const [subject] = dependentsOf(syntax, token, ['nsubj'])
  const rid = obliqueWith(clauses, [token], words('of from'))
  if (subject === undefined || rid === null || !isForce(clauses, rid.head)) return null
  return makeFrame(clauses, ['PRESENT', token], { side: rid, place: phraseAt(clauses, subject), isTurned: true })
}
