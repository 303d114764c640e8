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
  phraseAt,
  placeWith,
  WHERE,
  wordAt,
} from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

const ONTO = words('in on onto to at near around inside')

/** Who stays where he is: HOLDS. "We remain in the town", "are still there", "is hanging on", "have not given an inch". */
export const stayingTriggers: readonly Trigger[] = [
  { words: words('there'), read: readStillThere },
  { words: words('still'), read: readStillIn },
  { words: words('resist'), read: readResisting },
  { words: words('remain stay'), read: readStaying },
  { words: words('hang stand hold'), read: readStanding },
  { words: words('dug'), read: readDugIn },
  { words: words('inch metre meter ground step'), read: readYielded },
]

/** "We remain in the town". Soldiers of another who stay are a presence. */
function readStaying(clauses: Clauses, verb: number): Frame | null {
  const side = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  const place = placeWith(clauses, [verb], ONTO)
  const isOwn = side !== null && OWN.has(wordAt(clauses, side.head))
  return isOwn && place !== null && isGround(clauses, place) ? makeFrame(clauses, ['HOLDS', verb], { side, place }) : null
}

const OWN = words('we they')

/** "They are still there", "our soldiers are still in the town". */
function readStillThere(clauses: Clauses, word: number): Frame | null {
  const { syntax } = clauses
  const [subject] = dependentsOf(syntax, word, ['nsubj'])
  if (subject === undefined || !hasDependent(clauses, word, ['advmod'], words('still')) || !mayBeForce(clauses, phraseAt(clauses, subject)))
    return null
  return makeFrame(clauses, ['HOLDS', word], { side: phraseAt(clauses, subject), place: placeWith(clauses, [word], WHERE) })
}

/** "The army is still in the town", "our soldiers are still in the city": those of another are a presence. */
function readStillIn(clauses: Clauses, word: number): Frame | null {
  const { syntax } = clauses
  const said = headIn(clauses, word)
  const [subject] = said < 0 ? [] : dependentsOf(syntax, said, ['nsubj'])
  if (
    subject === undefined ||
    dependentsOf(syntax, said, ['cop']).length === 0 ||
    !hasDependent(clauses, said, ['case'], words('in inside at'))
  )
    return null
  const isOwn = OWN.has(wordAt(clauses, subject)) || DEFENDERS.has(lemmaAt(clauses, subject)) || isOurs(clauses, subject)
  const place = phraseAt(clauses, said)
  return isOwn && isGround(clauses, place) ? makeFrame(clauses, ['HOLDS', said], { side: phraseAt(clauses, subject), place }) : null
}

const DEFENDERS = words('garrison defender army')

function isOurs(clauses: Clauses, noun: number): boolean {
  return (
    isForce(clauses, noun) &&
    dependentsOf(clauses.syntax, noun, ['nmod:poss']).some((at) => /^(?:our|its|their|his|her|my)$/.test(wordAt(clauses, at)))
  )
}

/** "The army continues to resist in the north of the city". */
function readResisting(clauses: Clauses, verb: number): Frame | null {
  const above = clauses.syntax.relations[verb] === 'xcomp' ? headIn(clauses, verb) : -1
  const side = isVerb(clauses, verb) ? (doerOf(clauses, verb) ?? (above < 0 ? null : doerOf(clauses, above))) : null
  const place = placeWith(clauses, [verb], ONTO)
  const isHeld =
    side !== null && mayBeForce(clauses, side) && place !== null && isGround(clauses, place) && undergoerOf(clauses, verb) === null
  // "The garrison is still resisting".
  const isStill =
    side !== null &&
    isForce(clauses, side.head) &&
    place === null &&
    undergoerOf(clauses, verb) === null &&
    hasDependent(clauses, verb, ['advmod'], words('still'))
  return isHeld || isStill ? makeFrame(clauses, ['HOLDS', verb], { side, place: isHeld ? place : null }) : null
}

/** "Is hanging on in the south", "the town stands firm". */
function readStanding(clauses: Clauses, verb: number): Frame | null {
  const subject = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  const next = [wordAt(clauses, verb + 1), wordAt(clauses, verb + 2)]
  const lemma = lemmaAt(clauses, verb)
  const isHanging = (lemma === 'hang' && next[0] === 'on') || (lemma === 'stand' && next[0] === 'their' && next[1] === 'ground')
  // "The town stands firm", "the town is holding".
  const isAlone = verb + 1 >= clauses.content.end || clauses.syntax.tags[verb + 1] === 'PUNCT'
  const isFirm =
    /^(?:firm|fast)$/.test(next[0] ?? '') ||
    (wordAt(clauses, verb) === 'holding' && (isAlone || (next[0] === 'out' && subject !== null && !isForce(clauses, subject.head))))
  if (subject === null || (!isHanging && !isFirm)) return null
  if (isFirm && isGround(clauses, subject)) return makeFrame(clauses, ['HOLDS', verb], { place: subject })
  const place = placeWith(clauses, [verb], ONTO)
  const isOnGround = place !== null && isGround(clauses, place)
  return isForce(clauses, subject.head) && (isHanging || isOnGround) ? makeFrame(clauses, ['HOLDS', verb], { side: subject, place }) : null
}

/** "Remain dug in at the station". */
function readDugIn(clauses: Clauses, word: number): Frame | null {
  if (wordAt(clauses, word + 1) !== 'in') return null
  const verb = isVerb(clauses, word) ? word : headIn(clauses, word)
  const side = verb < 0 ? null : (undergoerOf(clauses, verb) ?? doerOf(clauses, verb))
  const place = obliqueWith(clauses, [word, verb], ONTO)
  const isHeld = side !== null && isForce(clauses, side.head) && place !== null && isGround(clauses, place)
  return isHeld ? makeFrame(clauses, ['HOLDS', word], { side, place, verb }) : null
}

/** "Have not given an inch", "did not yield a metre of the town". */
function readYielded(clauses: Clauses, noun: number): Frame | null {
  // "Not an inch has been given up".
  const isPassive = clauses.syntax.relations[noun] === 'nsubj:pass' && wordAt(clauses, noun - 2) === 'not'
  if (isPassive && YIELDING.has(lemmaAt(clauses, clauses.syntax.heads[noun] ?? noun))) {
    const told = makeFrame(clauses, ['HOLDS', noun], { place: placeWith(clauses, [noun], words('of in at')) })
    return told === null ? null : { ...told, isSo: true }
  }
  const verb = clauses.syntax.relations[noun] === 'obj' ? (clauses.syntax.heads[noun] ?? -1) : -1
  if (verb < 0 || !YIELDING.has(lemmaAt(clauses, verb)) || !/^(?:an?|one|single|any|no)$/.test(wordAt(clauses, noun - 1))) return null
  const side = doerOf(clauses, verb)
  const frame = mayBeForce(clauses, side)
    ? makeFrame(clauses, ['HOLDS', verb], { side, place: placeWith(clauses, [noun, verb], words('of in at')), isTurned: true })
    : null
  return frame?.isSo === true ? frame : null
}

const YIELDING = words('give yield cede lose surrender concede')
