import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, hasDependent, headIn, isGround, lemmaAt, obliqueWith, phraseAt, placeWith, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Fighting and attacks told by idioms: CLASHES and REPELS. "The town spent a calm day", "all was quiet", "are locked in battle", "was stopped in its tracks", "sent them packing". */
export const lullTriggers: readonly Trigger[] = [
  { words: words('calm quiet'), read: readCalm },
  { words: words('locked'), read: readLocked },
  { words: words('tracks'), read: readInTracks },
  { words: words('packing'), read: readPacking },
  { words: words('nothing'), read: readToNothing },
  { words: words('anywhere'), read: readNobodyDrove },
]

/** "Calm has returned to the town", "the town spent a calm day", "all was quiet along the line". */
function readCalm(clauses: Clauses, word: number): Frame | null {
  const head = headIn(clauses, word)
  if (clauses.syntax.relations[word] === 'nsubj' && CALMING.has(lemmaAt(clauses, head))) {
    const place = placeWith(clauses, [head], words('to in across over'))
    return place !== null && isTown(clauses, place.head) ? calm(clauses, word, { place, verb: head }) : null
  }
  if (clauses.syntax.relations[word] === 'amod' && DAYS.has(lemmaAt(clauses, head))) {
    const verb = headIn(clauses, head)
    const place = verb >= 0 && SPENDING.has(lemmaAt(clauses, verb)) ? doerOf(clauses, verb) : null
    return place !== null && isTown(clauses, place.head) ? calm(clauses, word, { place, verb }) : null
  }
  const [subject] = dependentsOf(clauses.syntax, word, ['nsubj'])
  if (subject === undefined || dependentsOf(clauses.syntax, word, ['cop']).length === 0) return null
  const where = placeWith(clauses, [word], words('in along on across at'))
  if (ALL.has(wordAt(clauses, subject)) && where !== null && isTown(clauses, where.head))
    return calm(clauses, word, { place: where, verb: word })
  const isFront = /^(?:front|frontline|line|sector)$/.test(lemmaAt(clauses, subject))
  return isFront ? calm(clauses, word, { place: phraseAt(clauses, subject), verb: word }) : null
}

function calm(
  clauses: Clauses,
  word: number,
  { place, verb }: { readonly place: ReturnType<typeof phraseAt>; readonly verb: number },
): Frame | null {
  return makeFrame(clauses, ['CLASHES', word], { place, verb, isTurned: true })
}

function isTown(clauses: Clauses, head: number): boolean {
  return isGround(clauses, phraseAt(clauses, head)) && wordAt(clauses, head) !== 'markets'
}

const CALMING = words('return prevail reign')
const DAYS = words('day night morning afternoon evening weekend week')
const SPENDING = words('spend have see enjoy pass live')
const ALL = words('all everything it')

/** "The army is locked in battle with the rebels". */
function readLocked(clauses: Clauses, verb: number): Frame | null {
  const fight = obliqueWith(clauses, [verb], words('in'))
  if (fight === null || !FIGHTS.has(lemmaAt(clauses, fight.head))) return null
  const side = undergoerOf(clauses, verb) ?? doerOf(clauses, verb)
  const place = placeWith(clauses, [fight.head, verb], words('at near around for over'))
  return side !== null && isForce(clauses, side.head) ? makeFrame(clauses, ['CLASHES', verb], { side, place }) : null
}

const FIGHTS = words('battle combat fighting fight clash firefight skirmish gunbattle')

/** "The enemy was stopped in its tracks". */
function readInTracks(clauses: Clauses, noun: number): Frame | null {
  const verb = headIn(clauses, noun)
  const isStopped = verb >= 0 && STOPPING.has(lemmaAt(clauses, verb)) && wordAt(clauses, noun - 2) === 'in'
  const object = isStopped ? undergoerOf(clauses, verb) : null
  if (object === null || !(ATTACKS.has(lemmaAt(clauses, object.head)) || isForce(clauses, object.head))) return null
  const side = doerOf(clauses, verb)
  return makeFrame(clauses, ['REPELS', verb], {
    side: side?.head === object.head ? null : side,
    other: object,
    place: placeWith(clauses, [object.head, verb], words('at near on outside before')),
  })
}

const STOPPING = words('stop halt')
const ATTACKS = words('attack assault offensive attempt raid onslaught')

/** "We sent them packing". */
function readPacking(clauses: Clauses, word: number): Frame | null {
  const verb = [word - 1, word - 2, word - 3, word - 4].find((at) => at >= clauses.content.first && lemmaAt(clauses, at) === 'send')
  const side = verb === undefined ? null : doerOf(clauses, verb)
  // "Them packing", whatever the parser makes of it.
  const beside = /^(?:them|us)$/.test(wordAt(clauses, word - 1)) ? phraseAt(clauses, word - 1) : null
  const object = beside ?? (verb === undefined ? null : undergoerOf(clauses, verb))
  const isThem = object !== null && (beside !== null || isForce(clauses, object.head))
  return verb !== undefined && isThem && mayBeForce(clauses, side) ? makeFrame(clauses, ['REPELS', verb], { side, other: object }) : null
}

/** "The attempt to storm the post came to nothing". */
function readToNothing(clauses: Clauses, nothing: number): Frame | null {
  const verb = headIn(clauses, nothing)
  if (wordAt(clauses, nothing - 1) !== 'to' || verb < 0 || lemmaAt(clauses, verb) !== 'come') return null
  const attack = doerOf(clauses, verb)
  if (attack === null) return null
  const isAttempt = lemmaAt(clauses, attack.head) === 'attempt'
  const isAttack = isAttempt
    ? dependentsOf(clauses.syntax, attack.head, ['acl']).some((at) => STORMING.has(lemmaAt(clauses, at)))
    : ASSAULTS.has(lemmaAt(clauses, attack.head))
  const frame = isAttack ? makeFrame(clauses, ['REPELS', verb], { other: attack }) : null
  return frame === null ? null : { ...frame, isSo: true }
}

const STORMING = words('storm take seize capture advance break enter retake cross attack')
const ASSAULTS = words('assault offensive attack raid counterattack advance onslaught')

/** "Nobody drove us anywhere". */
function readNobodyDrove(clauses: Clauses, word: number): Frame | null {
  const verb = headIn(clauses, word)
  const isLast = word + 1 >= clauses.content.end || clauses.syntax.tags[word + 1] === 'PUNCT'
  const isDriven = isLast && verb >= 0 && /^(?:drive|push|chase|throw)$/.test(lemmaAt(clauses, verb))
  if (!isDriven || !/^(?:nobody|noone|none)$/.test(wordAt(clauses, doerOf(clauses, verb)?.head ?? -1))) return null
  const object = undergoerOf(clauses, verb)
  return object !== null && hasDependent(clauses, verb, ['obj'], words('us them'))
    ? makeFrame(clauses, ['REPELS', verb], { other: object })
    : null
}
