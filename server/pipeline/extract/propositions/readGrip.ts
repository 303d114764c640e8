import type { Frame } from '../../../domain/Proposition.ts'
import { type Clauses, headIn, isGround, isVerb, lemmaAt, obliqueWith, type Phrase, placeWith, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { isNegated } from './isNegated.ts'
import { makeFrame } from './makeFrame.ts'
import { isNeither } from './readNobodys.ts'
import { doerOf, undergoerOf } from './roles.ts'
import { FORCES, words } from './words.ts'

/** Who is master of a place, in idioms: CONTROLS; and CONTESTED where neither is. "Have the run of the town", "lay down the law in the valley", "gives the orders up there", "rules nobody", "has the upper hand in". */
export const gripTriggers: readonly Trigger[] = [
  { words: words('run'), read: readTheRunOf },
  { words: words('law'), read: readLayingDown },
  { words: words('orders'), read: readGivingOrders },
  { words: words('rule run command govern'), read: readRulingNobody },
  { words: words('upper'), read: readUpperHand },
  { words: words('power'), read: readPowerLies },
  { words: words('metre meter inch street house block brick'), read: readNotAMetre },
]

/** "The rebels have the run of the town". */
function readTheRunOf(clauses: Clauses, noun: number): Frame | null {
  const verb = wordAt(clauses, noun - 1) === 'the' ? headIn(clauses, noun) : -1
  if (verb < 0 || lemmaAt(clauses, verb) !== 'have') return null
  const place = obliqueWith(clauses, [noun, verb], words('of'))
  const side = doerOf(clauses, verb)
  return isHolder(clauses, side) && place !== null && isGround(clauses, place)
    ? makeFrame(clauses, ['CONTROLS', noun], { side, place, verb })
    : null
}

/** "The guerrillas lay down the law in the valley". */
function readLayingDown(clauses: Clauses, noun: number): Frame | null {
  const isLaw = wordAt(clauses, noun - 1) === 'the' && wordAt(clauses, noun - 2) === 'down'
  const verb = [noun - 3, noun - 4].find((at) => at >= clauses.content.first && lemmaAt(clauses, at) === 'lay')
  const side = isLaw && verb !== undefined ? doerOf(clauses, verb) : null
  const place = verb === undefined ? null : placeWith(clauses, [verb, noun], HERE)
  const isThere = place === null || isGround(clauses, place)
  return verb !== undefined && isThere && isHolder(clauses, side) ? makeFrame(clauses, ['CONTROLS', noun], { side, place, verb }) : null
}

const HERE = words('in at over across around throughout on')

/** "Up there the militia gives the orders": whoever always does rules there. */
function readGivingOrders(clauses: Clauses, noun: number): Frame | null {
  const verb = wordAt(clauses, noun - 1) === 'the' ? headIn(clauses, noun) : -1
  const side = verb >= 0 && /^gives?$/.test(wordAt(clauses, verb)) ? doerOf(clauses, verb) : null
  return isHolder(clauses, side)
    ? makeFrame(clauses, ['CONTROLS', noun], { side, place: placeWith(clauses, [verb, noun], HERE), verb })
    : null
}

/** "The man rules nobody", "they command nothing here", "the militia did not run the place". */
function readRulingNobody(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const side = doerOf(clauses, verb)
  if (object === null || !isHolder(clauses, side) || side?.head === object.head) return null
  const word = wordAt(clauses, object.head)
  const isNobody = /^(?:nobody|nothing|none)$/.test(word)
  const isIt = /^(?:place|it)$/.test(word) && lemmaAt(clauses, verb) !== 'command' && isNegated(clauses, verb)
  if (!isNobody && !isIt) return null
  const frame = makeFrame(clauses, ['CONTROLS', verb], { side, place: placeWith(clauses, [verb], HERE) })
  return frame === null ? null : { ...frame, isSo: false }
}

/** "Neither side has the upper hand in the city". */
function readUpperHand(clauses: Clauses, word: number): Frame | null {
  const hand = word + 1
  const verb = wordAt(clauses, hand) === 'hand' ? headIn(clauses, hand) : -1
  const side = verb >= 0 && /^(?:have|gain|hold)$/.test(lemmaAt(clauses, verb)) ? doerOf(clauses, verb) : null
  const place = placeWith(clauses, [hand, verb], HERE)
  if (side === null || !isNeither(clauses, side) || place === null || !isGround(clauses, place)) return null
  const frame = makeFrame(clauses, ['CONTESTED', hand], { place, verb })
  return frame === null ? null : { ...frame, isSo: true }
}

/** "Power in the town lies with the militia". */
function readPowerLies(clauses: Clauses, noun: number): Frame | null {
  const verb = clauses.syntax.relations[noun] === 'nsubj' ? headIn(clauses, noun) : -1
  const side = verb >= 0 && /^(?:lie|rest)$/.test(lemmaAt(clauses, verb)) ? obliqueWith(clauses, [verb], words('with')) : null
  const place = obliqueWith(clauses, [noun], HERE)
  return side !== null && isForce(clauses, side.head) && place !== null && isGround(clauses, place)
    ? makeFrame(clauses, ['CONTROLS', noun], { side, place, verb })
    : null
}

/** "Does not own a metre of the town", "has not got a single street": the whole of nothing. */
function readNotAMetre(clauses: Clauses, noun: number): Frame | null {
  const verb = clauses.syntax.relations[noun] === 'obj' ? headIn(clauses, noun) : -1
  const isHeld = verb >= 0 && /^(?:own|control|hold|have)$/.test(lemmaAt(clauses, verb)) && isNegated(clauses, verb)
  const isOne = /^(?:a|an|one|single)$/.test(wordAt(clauses, noun - 1))
  const side = isHeld && isOne ? doerOf(clauses, verb) : null
  const place = obliqueWith(clauses, [noun, verb], words('of in'))
  if (!isHolder(clauses, side) || place === null || !isGround(clauses, place)) return null
  const frame = makeFrame(clauses, ['CONTROLS', noun], { side, place, verb })
  return frame === null ? null : { ...frame, isSo: false, share: null }
}

/** A force, one who may lead one, or a pronoun for it. */
function isHolder(clauses: Clauses, side: Phrase | null): side is Phrase {
  return side !== null && (mayBeForce(clauses, side) || FORCES.has(lemmaAt(clauses, side.head)))
}
