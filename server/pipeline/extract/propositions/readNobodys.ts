import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, hasDependent, headIn, isGround, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, subjectIn, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Ground that is nobody's, or both sides': CONTESTED. "Neither side controls the town", "is split between the army and the rebels", "the front runs through", "it is unclear who holds". */
export const nobodysTriggers: readonly Trigger[] = [
  { words: words('control hold have occupy own'), read: readNeither },
  { words: words('control'), read: readInNobodysControl },
  { words: words('divide split share partition'), read: readDivided },
  { words: words('frontline line front'), read: readFrontThrough },
  { words: words('who'), read: readWhose },
  { words: words('grabs dispute'), read: readUpForGrabs },
]

/** "Neither side controls the town", "neither army has it". */
function readNeither(clauses: Clauses, verb: number): Frame | null {
  const side = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  const place = side !== null && isNeither(clauses, side) ? undergoerOf(clauses, verb) : null
  return place !== null && isGround(clauses, place) ? contested(clauses, verb, place) : null
}

/** Whether a phrase is neither of two sides, or nobody. */
export function isNeither(clauses: Clauses, { first }: Phrase): boolean {
  return wordAt(clauses, first) === 'neither'
}

/** "Nobody is in full control of the town". */
function readInNobodysControl(clauses: Clauses, noun: number): Frame | null {
  if (isVerb(clauses, noun) || !hasDependent(clauses, noun, ['case'], words('in'))) return null
  const [subject] = dependentsOf(clauses.syntax, noun, ['nsubj'])
  const isNobody = subject !== undefined && (NOBODY.has(wordAt(clauses, subject)) || isNeither(clauses, phraseAt(clauses, subject)))
  const place = isNobody ? obliqueWith(clauses, [noun], words('of over')) : null
  return place !== null && isGround(clauses, place) ? contested(clauses, noun, place) : null
}

const NOBODY = words('nobody none noone')

/** "The town is divided between the army and the rebels", "is split in two". */
function readDivided(clauses: Clauses, verb: number): Frame | null {
  const place = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  if (place === null || !isGround(clauses, place)) return null
  const between = obliqueWith(clauses, [verb], words('between among by'))
  const isBetween = between !== null && isForce(clauses, between.head) && dependentsOf(clauses.syntax, between.head, ['conj']).length > 0
  const isInTwo = wordAt(clauses, verb + 1) === 'in' && /^(?:two|half)$/.test(wordAt(clauses, verb + 2)) && place.head < verb
  return isBetween || isInTwo ? contested(clauses, verb, place) : null
}

/** "The front line runs through the town". */
function readFrontThrough(clauses: Clauses, noun: number): Frame | null {
  const isFront =
    wordAt(clauses, noun) !== 'line' || /^(?:front|contact|battle)$/.test(wordAt(clauses, noun - 1)) || wordAt(clauses, noun - 1) === '-'
  const verb = noun + 1
  if (!isFront || !RUNNING.has(wordAt(clauses, verb)) || !/^(?:through|across)$/.test(wordAt(clauses, verb + 1))) return null
  const place = obliqueWith(clauses, [verb], words('through across'))
  return place !== null && isGround(clauses, place) ? contested(clauses, noun, place, isVerb(clauses, verb) ? verb : noun) : null
}

const RUNNING = words('runs run ran passes passed cuts cut goes')

/** "It is unclear who holds the airport", "who controls the town is in dispute". */
function readWhose(clauses: Clauses, who: number): Frame | null {
  const verb = headIn(clauses, who)
  if (verb < 0 || !isVerb(clauses, verb) || !HOLDING.has(lemmaAt(clauses, verb))) return null
  const place = undergoerOf(clauses, verb)
  if (place === null || !isGround(clauses, place)) return null
  const before = clauses.words.slice(Math.max(clauses.content.first, who - 4), who)
  const isUnclear = before.includes('unclear') || (before.includes('clear') && before.includes('not'))
  const behind = clauses.words.slice(place.end, Math.min(clauses.content.end, place.end + 4)).join(' ')
  const isDisputed = /^(?:is|was|remains) (?:in dispute|disputed|unclear|not clear|contested)/.test(behind)
  return isUnclear || isDisputed ? asTrue(contested(clauses, who, place)) : null
}

const HOLDING = words('control hold have rule')

function readUpForGrabs(clauses: Clauses, noun: number): Frame | null {
  const isUp = wordAt(clauses, noun) === 'grabs' && wordAt(clauses, noun - 1) === 'for'
  const subject = isUp ? subjectIn(clauses, noun) : null
  const place = subject === null ? null : phraseAt(clauses, subject)
  return place !== null && isGround(clauses, place) ? contested(clauses, noun, place) : null
}

/** What neither has is contested, whatever the "neither" makes of the verb. */
function contested(clauses: Clauses, trigger: number, place: Phrase, verb: number = trigger): Frame | null {
  return asTrue(makeFrame(clauses, ['CONTESTED', trigger], { place, verb }))
}

function asTrue(frame: Frame | null): Frame | null {
  return frame === null ? null : { ...frame, isSo: true, share: null }
}
