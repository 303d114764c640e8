import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import {
  type Clauses,
  hasDependent,
  headIn,
  isGround,
  isVerb,
  lemmaAt,
  obliqueWith,
  type Phrase,
  placeWith,
  WHERE,
  wordAt,
} from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, ownerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Advances told by where a column heads and how the front moves: ADVANCES. "Is heading this way", "their cars were driving towards the town", "the front has moved westward", "the offensive has stalled", "broke through at the canal". */
export const nearingTriggers: readonly Trigger[] = [
  { words: words('way'), read: readThisWay },
  { words: words('drive head race speed'), read: readDrivingAt },
  { words: words('move come shift creep edge'), read: readFrontMoved },
  { words: words('unchanged'), read: readUnchanged },
  { words: words('offensive'), read: readStalled },
  { words: words('break'), read: readBreakingThrough },
  { words: words('get gain secure establish win'), read: readFoothold },
  { words: words('improve'), read: readImproving },
]

/** "No rebel is heading this way". */
function readThisWay(clauses: Clauses, noun: number): Frame | null {
  const verb = wordAt(clauses, noun - 1) === 'this' || wordAt(clauses, noun - 1) === 'our' ? headIn(clauses, noun) : -1
  const side = verb >= 0 && COMING.has(lemmaAt(clauses, verb)) ? doerOf(clauses, verb) : null
  return side !== null && isForce(clauses, side.head) && lemmaAt(clauses, side.head) !== 'police'
    ? makeFrame(clauses, ['ADVANCES', verb], { side })
    : null
}

const COMING = words('head move come march push advance drive roll')

/** "Their cars were driving towards the town", "the column is heading for the capital". */
function readDrivingAt(clauses: Clauses, verb: number): Frame | null {
  const side = isVerb(clauses, verb) && undergoerOf(clauses, verb) === null ? doerOf(clauses, verb) : null
  const isOurs = side !== null && CARS.has(lemmaAt(clauses, side.head)) && ownerOf(clauses, side.head) !== null
  const isColumn = side !== null && isForce(clauses, side.head) && lemmaAt(clauses, verb) !== 'drive'
  const place = obliqueWith(
    clauses,
    [verb],
    lemmaAt(clauses, verb) === 'head' ? words('for towards toward to') : words('towards toward on'),
  )
  return (isOurs || isColumn) && place !== null && isGround(clauses, place) ? makeFrame(clauses, ['ADVANCES', verb], { side, place }) : null
}

const CARS = words('car pickup pick-up pickups truck vehicle technical jeep motorcycle')

/** "The front has moved westward", "the line has come nearer by three streets", "has not moved"; whose it is is left unsaid. */
function readFrontMoved(clauses: Clauses, verb: number): Frame | null {
  const line = isVerb(clauses, verb) ? (undergoerOf(clauses, verb) ?? doerOf(clauses, verb)) : null
  if (line === null || !isFront(clauses, line)) return null
  const isToward = hasDependent(clauses, verb, ['advmod', 'compound:prt', 'xcomp'], TOWARD)
  const isMoved = isToward || (wordAt(clauses, verb) === 'moved' && isLast(clauses, verb))
  return isMoved ? makeFrame(clauses, ['ADVANCES', verb], { place: placeWith(clauses, [line.head, verb], PLACED) }) : null
}

const TOWARD = words('westward eastward northward southward westwards eastwards northwards southwards nearer closer forward')
const PLACED = words('in at near around outside along')

/** "The front line is unchanged". */
function readUnchanged(clauses: Clauses, word: number): Frame | null {
  const head = headIn(clauses, word)
  const [own] = dependentsOf(clauses.syntax, word, ['nsubj'])
  const staying = own === undefined && head >= 0 && /^(?:remain|stay)$/.test(lemmaAt(clauses, head)) ? doerOf(clauses, head) : null
  const line = own === undefined ? staying : { first: own - 1, end: own + 1, head: own, preposition: '' }
  if (line === null || !isFront(clauses, line)) return null
  return makeFrame(clauses, ['ADVANCES', word], {
    place: placeWith(clauses, [line.head, word], PLACED),
    verb: staying === null ? word : head,
    isTurned: true,
  })
}

/** "The front", "the line of contact", "the demarcation line"; a line of cars or of thought is none. */
function isFront(clauses: Clauses, { head }: Phrase): boolean {
  const lemma = lemmaAt(clauses, head)
  if (lemma === 'frontline' || lemma === 'demarcation') return true
  if (lemma === 'front') return wordAt(clauses, head - 1) !== 'cold' && wordAt(clauses, head - 1) !== 'weather'
  if (lemma !== 'line') return false
  return (
    /^(?:front|contact|demarcation|-)$/.test(wordAt(clauses, head - 1)) ||
    (wordAt(clauses, head - 1) === 'the' && wordAt(clauses, head + 1) !== 'of')
  )
}

function isLast(clauses: Clauses, at: number): boolean {
  return at + 1 >= clauses.content.end || /^(?:PUNCT|ADP|ADV|SCONJ)$/.test(clauses.syntax.tags[at + 1] ?? '')
}

/** "The offensive has stalled", "has ground to a halt". */
function readStalled(clauses: Clauses, noun: number): Frame | null {
  const verb = clauses.syntax.relations[noun] === 'nsubj' || clauses.syntax.relations[noun] === 'nsubj:pass' ? headIn(clauses, noun) : -1
  if (verb < 0 || !isVerb(clauses, verb)) return null
  const isOver = STALLING.has(lemmaAt(clauses, verb)) || hasDependent(clauses, verb, ['obl'], words('halt standstill'))
  const side = ownerOf(clauses, noun)
  if (!isOver || (side !== null && !mayBeForce(clauses, side) && clauses.syntax.tags[side.head] !== 'PRON')) return null
  return makeFrame(clauses, ['ADVANCES', noun], {
    side,
    place: placeWith(clauses, [noun, verb], WHERE),
    verb,
    isTurned: true,
  })
}

const STALLING = words('stall falter bog fizzle founder')

/** "The invaders broke through at the canal". */
function readBreakingThrough(clauses: Clauses, verb: number): Frame | null {
  const isThrough = isVerb(clauses, verb) && wordAt(clauses, verb + 1) === 'through' && undergoerOf(clauses, verb) === null
  const side = isThrough ? doerOf(clauses, verb) : null
  const place = placeWith(clauses, [verb, verb + 1], words('at near in on south north east west'))
  const isAt = wordAt(clauses, verb + 2) === 'at' || wordAt(clauses, verb + 2) === 'near'
  return side !== null && isAt && isForce(clauses, side.head) ? makeFrame(clauses, ['ADVANCES', verb], { side, place }) : null
}

/** "Got a foothold on the right bank", "got as far as the southern streets". */
function readFoothold(clauses: Clauses, verb: number): Frame | null {
  const side = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  if (side === null || !mayBeForce(clauses, side)) return null
  const isAsFar = wordAt(clauses, verb) === 'got' && wordAt(clauses, verb + 2) === 'far' && wordAt(clauses, verb + 3) === 'as'
  const object = undergoerOf(clauses, verb)
  const isHold = object !== null && /^(?:foothold|toehold|bridgehead)$/.test(lemmaAt(clauses, object.head))
  const place = isAsFar
    ? obliqueWith(clauses, [verb, verb + 2], words('as'))
    : placeWith(clauses, [verb, object?.head], words('in on at near across over'))
  const isTold = isAsFar ? isForce(clauses, side.head) && place !== null : isHold
  return isTold && (place === null || isGround(clauses, place)) ? makeFrame(clauses, ['ADVANCES', verb], { side, place }) : null
}

/** "Our units improved their tactical position near the village". */
function readImproving(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const side = doerOf(clauses, verb)
  const isPosition = object !== null && /^(?:position|line)$/.test(lemmaAt(clauses, object.head))
  return isPosition && side !== null && isForce(clauses, side.head)
    ? makeFrame(clauses, ['ADVANCES', verb], { side, place: placeWith(clauses, [verb, object.head], PLACED) })
    : null
}
