import type { Frame } from '../../../domain/Proposition.ts'
import { type Clauses, headIn, isGround, isVerb, lemmaAt, obliqueWith, placeWith, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { deedAt, doerOf, ownerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Attacks that came to nothing: REPELS. "The assault on the base failed", "crushed the offensive", "fought off the attackers", "turned back the advance"; HOLDS for what withstood them. */
export const withstandingTriggers: readonly Trigger[] = [
  { words: words('attack assault offensive raid incursion advance attempt onslaught counterattack ambush'), read: readFailing },
  { words: words('crush smash defeat break frustrate withstand rout scupper'), read: readCrushing },
  { words: words('withstand survive'), read: readWithstood },
  { words: words('fight turn beat drive push throw ward hold'), read: readFoughtOff },
]

/** "The attack failed", "the rebels' assault on the base was defeated". */
function readFailing(clauses: Clauses, noun: number): Frame | null {
  const verb = (clauses.syntax.relations[noun] ?? '').startsWith('nsubj') ? headIn(clauses, noun) : -1
  if (verb < 0 || isVerb(clauses, noun) || !isVerb(clauses, verb) || (lemmaAt(clauses, noun) === 'attempt' && !isOfForce(clauses, noun)))
    return null
  const lemma = lemmaAt(clauses, verb)
  const isPassive = clauses.syntax.relations[noun] === 'nsubj:pass'
  const isFailed = isPassive ? CRUSHED.has(lemma) : FAILED.has(lemma) || (lemma === 'come' && wordAt(clauses, verb + 2) === 'nothing')
  if (!isFailed) return null
  const place = placeWith(clauses, [noun, verb], AT)
  const by = isPassive ? doerOf(clauses, verb) : null
  return makeFrame(clauses, ['REPELS', verb], {
    side: by?.head === noun ? null : by,
    other: ownerOf(clauses, noun) ?? deedAt(clauses, noun).doer,
    place,
  })
}

function isOfForce(clauses: Clauses, noun: number): boolean {
  const owner = ownerOf(clauses, noun)
  return owner !== null && isForce(clauses, owner.head)
}

const FAILED = words('fail collapse falter fizzle founder')
const CRUSHED = words('defeat crush smash frustrate contain break')
const AT = words('on in at near against around')

/** "We crushed the offensive", "broke up an attack by the rebels", "the base has withstood a month of attacks". */
function readCrushing(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const side = doerOf(clauses, verb)
  if (object === null || side === null || side.head === object.head) return null
  const lemma = lemmaAt(clauses, verb)
  if (lemma === 'break' && wordAt(clauses, verb + 1) !== 'up') return null
  const of = obliqueWith(clauses, [object.head], words('of'))
  const isAttack = ATTACKS.has(lemmaAt(clauses, object.head)) || (of !== null && ATTACKS.has(lemmaAt(clauses, of.head)))
  const isFoe = lemma === 'rout' && isForce(clauses, object.head)
  if (!(isAttack || isFoe) || !mayBeForce(clauses, side) || (lemmaAt(clauses, object.head) === 'attempt' && !isForce(clauses, side.head)))
    return null
  return makeFrame(clauses, ['REPELS', verb], { side, other: object, place: placeWith(clauses, [object.head, verb], AT) })
}

/** "The base has withstood a month of attacks": it holds. */
function readWithstood(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const place = doerOf(clauses, verb)
  const of = object === null ? null : obliqueWith(clauses, [object.head], words('of'))
  const isAttack = [object, of].some((phrase) => phrase !== null && ATTACKS.has(lemmaAt(clauses, phrase.head)))
  const isPlace = place !== null && isGround(clauses, place) && clauses.syntax.tags[place.head] === 'NOUN'
  return isAttack && isPlace ? makeFrame(clauses, ['HOLDS', verb], { place }) : null
}

const ATTACKS = words('attack assault offensive raid incursion advance attempt onslaught counterattack invasion')

/** "Fought off the attackers", "turned back the militia's advance", where the parser takes the particle for a preposition or loses the object. */
function readFoughtOff(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb) || !/^(?:off|back)$/.test(wordAt(clauses, verb + 1)) || undergoerOf(clauses, verb) !== null) return null
  const lost = obliqueWith(clauses, [verb], LOST)
  const side = doerOf(clauses, verb)
  if (lost === null || side === null || !mayBeForce(clauses, side)) return null
  const isAttack = ATTACKS.has(lemmaAt(clauses, lost.head))
  const isAttackers = isForce(clauses, lost.head) && lost.preposition === 'off'
  if (!isAttack && !isAttackers) return null
  return makeFrame(clauses, ['REPELS', verb], { side, other: lost, place: placeWith(clauses, [lost.head, verb], AT) })
}

const LOST = new Set(['off', ''])
