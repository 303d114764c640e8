import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, hasDependent, headIn, isGround, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { isNegated } from './isNegated.ts'
import { makeFrame } from './makeFrame.ts'
import { readGap, readOnlyWay, readPocketClosed, readStarved, readThroat } from './readStraits.ts'
import { doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Encirclement told as a ring, a pocket, or by verbs of shutting in: ENCIRCLED. */
export const ringTriggers: readonly Trigger[] = [
  { words: words('ring noose cordon stranglehold'), read: readRing },
  { words: words('stranglehold vice cauldron'), read: readInRing },
  { words: words('choke strangle chok'), read: readChoking },
  { words: words('pocket sack bag pincer trap cauldron'), read: readPocket },
  { words: words('bag sack trap pocket cauldron'), read: readInBag },
  { words: words('direction'), read: readNoDirection },
  { words: words('pocket cauldron encirclement'), read: readPocketClosed },
  { words: words('throat'), read: readThroat },
  { words: words('starve'), read: readStarved },
  { words: words('way'), read: readOnlyWay },
  { words: words('gap corridor exit passage'), read: readGap },
  { words: words('hem box pen bottle seal pin coop shut fence'), read: readShutIn },
]

/** "The ring around the garrison has snapped shut", "there never was a closed ring", "a noose around the town is tightening". */
function readRing(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  const head = headIn(clauses, noun)
  const verb = head >= 0 && isVerb(clauses, head) ? head : null
  const around = obliqueWith(
    clauses,
    [noun, verb ?? undefined],
    NOOSES.has(wordAt(clauses, noun)) ? words('around round on') : words('around round'),
  )
  // "Have closed the ring around the base".
  const isClosed = verb !== null && syntax.relations[noun] === 'obj' && CLOSING.has(lemmaAt(clauses, verb))
  const by = isClosed ? doerOf(clauses, verb) : null
  // "The ring around the town was complete".
  const isComplete = head >= 0 && SHUT.has(wordAt(clauses, head)) && syntax.relations[noun] === 'nsubj'
  const isThere = verb !== null && dependentsOf(syntax, verb, ['expl']).length > 0
  const isShut = hasDependent(clauses, noun, ['amod'], SHUT)
  const isClosing = verb !== null && syntax.relations[noun]?.startsWith('nsubj') === true && CLOSING.has(lemmaAt(clauses, verb))
  const isInside = around !== null && (isGround(clauses, around) || isForce(clauses, around.head))
  if (around !== null && !isInside) return null
  // "The ring has been shut".
  const isBare = around === null && isClosing && wordAt(clauses, noun) === 'ring' && wordAt(clauses, noun - 1) === 'the'
  if (isBare) return makeFrame(clauses, ['ENCIRCLED', noun], { verb })
  if (!(isInside && (isClosing || isClosed || isThere || isShut || isComplete)) && !(isShut && isThere)) return null
  return makeFrame(clauses, ['ENCIRCLED', noun], {
    side: by !== null && mayBeForce(clauses, by) ? by : null,
    place: around,
    other: around,
    verb: isComplete ? head : verb,
  })
}

const SHUT = words('closed full complete tight unbroken shut')

const NOOSES = words('noose')
const CLOSING = words('close shut snap lock tighten complete form draw hold')

/** "The town is in a stranglehold". */
function readInRing(clauses: Clauses, noun: number): Frame | null {
  const of = obliqueWith(clauses, [noun], words('of'))
  if (of !== null && !mayBeForce(clauses, of)) return null
  const [subject] = hasDependent(clauses, noun, ['case'], words('in under')) ? dependentsOf(clauses.syntax, noun, ['nsubj']) : []
  const place = subject === undefined ? null : phraseAt(clauses, subject)
  return place !== null && (isGround(clauses, place) || isForce(clauses, place.head)) ? encircled(clauses, noun, place, noun) : null
}

/** "Are choking off the town", "is strangling it". */
function readChoking(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? (undergoerOf(clauses, verb) ?? obliqueWith(clauses, [verb], words('off'))) : null
  const side = doerOf(clauses, verb)
  const isTaken = wordAt(clauses, verb + 1) === 'off' || lemmaAt(clauses, verb) === 'strangle'
  if (object === null || side === null || !isTaken || side.head === object.head || !isGround(clauses, object) || !mayBeForce(clauses, side))
    return null
  return makeFrame(clauses, ['ENCIRCLED', verb], { side, other: object, place: object, degree: 'SUPPLY_CUT' })
}

/** "The garrison sits in a pocket", "is caught in a pincer". */
function readPocket(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  const verb = headIn(clauses, noun)
  if (verb < 0 || !hasDependent(clauses, noun, ['case'], words('in inside')) || !CAUGHT.has(lemmaAt(clauses, verb))) return null
  const inside = undergoerOf(clauses, verb) ?? doerOf(clauses, verb)
  if (inside === null || !mayBeForce(clauses, inside) || syntax.tags[inside.head] === 'PRON') return null
  return encircled(clauses, noun, inside, verb)
}

const CAUGHT = words('sit catch trap be find lie hold surround stick close')

/** "We are in a bag", "our men are in a trap". */
function readInBag(clauses: Clauses, noun: number): Frame | null {
  const isIn = wordAt(clauses, noun - 1) === 'a' && wordAt(clauses, noun - 2) === 'in'
  const [subject] = isIn && dependentsOf(clauses.syntax, noun, ['cop']).length > 0 ? dependentsOf(clauses.syntax, noun, ['nsubj']) : []
  const isThose = subject !== undefined && (isForce(clauses, subject) || /^(?:we|they)$/.test(wordAt(clauses, subject)))
  return isThose && wordAt(clauses, noun + 1) !== 'of'
    ? makeFrame(clauses, ['ENCIRCLED', noun], { other: phraseAt(clauses, subject) })
    : null
}

/** "You cannot leave in any direction". */
function readNoDirection(clauses: Clauses, noun: number): Frame | null {
  const isAny = wordAt(clauses, noun - 1) === 'any' || wordAt(clauses, noun - 1) === 'no'
  const verb = isAny && wordAt(clauses, noun - 2) === 'in' && wordAt(clauses, noun + 1) !== 'of' ? headIn(clauses, noun) : -1
  if (verb < 0 || !/^(?:leave|move|get|break|go|escape)$/.test(lemmaAt(clauses, verb))) return null
  const isNot = wordAt(clauses, noun - 1) === 'no' || isNegated(clauses, verb)
  const frame = isNot ? makeFrame(clauses, ['ENCIRCLED', noun], { verb, isAbility: true }) : null
  return frame === null ? null : { ...frame, isSo: true }
}

/** "Hemmed in", "penned in", "bottled up", "sealed off". */
function readShutIn(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb) || !/^(?:in|off|up)$/.test(wordAt(clauses, verb + 1))) return null
  // "Boxed in the brigade", where the parser takes the particle for a preposition.
  const behind = obliqueWith(clauses, [verb], words('in'))
  const isActive =
    behind !== null && mayBeForce(clauses, doerOf(clauses, verb)) && BOXING.has(lemmaAt(clauses, verb)) && isForce(clauses, behind.head)
  const inside = undergoerOf(clauses, verb) ?? (isActive ? behind : null)
  const isThose = inside !== null && (isForce(clauses, inside.head) || (wordAt(clauses, verb + 1) !== 'up' && isGround(clauses, inside)))
  return isThose ? encircled(clauses, verb, inside, verb) : null
}

const BOXING = words('box hem pen bottle')

function encircled(clauses: Clauses, trigger: number, inside: Phrase, verb: number): Frame | null {
  const where = obliqueWith(clauses, [verb, inside.head], words('at near around'))
  const place = where !== null && isGround(clauses, where) ? where : phraseAt(clauses, inside.head)
  return makeFrame(clauses, ['ENCIRCLED', trigger], { place, other: inside, verb })
}
