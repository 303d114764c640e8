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
import { shareIn } from './partAndShare.ts'
import { deedAt, doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Who still has ground or fights for it: HOLDS, and CONTESTED where nobody has it. */
export const holdingTriggers: readonly Trigger[] = [
  { words: words('hold defend retain keep maintain cling man'), read: readHolding },
  { words: words('defence defense resistance'), read: readDefence },
  { words: words('contest dispute'), read: readContested },
  { words: words('contested'), read: readContested },
  { words: words('zone area land'), read: readGreyZone },
  { words: words('hands'), read: readChangedHands },
  { words: words('there'), read: readStillThere },
  { words: words('still'), read: readStillIn },
  { words: words('resist'), read: readResisting },
  { words: words('remain stay'), read: readStaying },
  { words: words('hang stand hold'), read: readStanding },
  { words: words('dug'), read: readDugIn },
  { words: words('inch metre meter ground step'), read: readYielded },
]

/** "Holds 70% of the city" tells a share; "holds the north", "is holding its positions", "holds on to the city" that it is still there. */
function readHolding(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const object = undergoerOf(clauses, verb)
  const lemma = lemmaAt(clauses, verb)
  const noun = object === null ? '' : lemmaAt(clauses, object.head)
  const side = doerOf(clauses, verb)
  if (noun === 'control' || noun === 'hand' || (object !== null && side?.head === object.head)) return null
  const where = placeWith(clauses, [verb, object?.head], ONTO)
  // "Keeps hold of the bridge".
  if (noun === 'hold') {
    const of = object === null ? null : obliqueWith(clauses, [object.head, verb], words('of'))
    return of !== null && isGround(clauses, of) && mayBeForce(clauses, side)
      ? makeFrame(clauses, ['HOLDS', verb], { side, place: of })
      : null
  }
  if (object === null || POSITIONS.has(noun)) {
    const isOnGround = where !== null && isGround(clauses, where)
    const isHeld =
      object !== null || lemma === 'cling' || (lemma === 'hold' && hasDependent(clauses, verb, ['compound:prt', 'advmod', 'case'], OUT))
    return isHeld && (isOnGround || object !== null) && mayBeForce(clauses, side)
      ? makeFrame(clauses, ['HOLDS', verb], { side, place: isOnGround ? where : null })
      : null
  }
  const isHeldBy = side === null ? object.head < verb : mayBeForce(clauses, side)
  if (!isGround(clauses, object) || (LIGHT.has(lemma) && !isHeldBy) || IDIOMS.has(noun)) return null
  const share = shareIn(clauses, object)
  const isShare = share !== null && (share.min === share.max || share.min === 1)
  return makeFrame(clauses, [isShare ? 'CONTROLS' : 'HOLDS', verb], { side, place: object, share })
}

const POSITIONS = words('position line ground defence defense front sector foothold bridgehead')
const ONTO = words('in on onto to at near around inside')
const OUT = words('out on')
const LIGHT = words('keep maintain retain hold')
const IDIOMS = words('office court road meeting talk')

/** "The defence of the town continues". */
function readDefence(clauses: Clauses, noun: number): Frame | null {
  const { doer, verb, isOver } = deedAt(clauses, noun)
  const place = obliqueWith(clauses, [noun, verb ?? undefined], words('of in at'))
  const goesOn = verb !== null && (GOING_ON.has(lemmaAt(clauses, verb)) || isOver)
  return goesOn && place !== null && isGround(clauses, place)
    ? makeFrame(clauses, ['HOLDS', noun], { side: doer, place, verb, isTurned: isOver })
    : null
}

const GOING_ON = words('continue go hold persist last')

/** "The eastern part is contested", "rebels contest the town". */
function readContested(clauses: Clauses, token: number): Frame | null {
  const { syntax } = clauses
  const [subject] = dependentsOf(syntax, token, ['nsubj', 'nsubj:pass'])
  const place = isVerb(clauses, token) ? undergoerOf(clauses, token) : subject === undefined ? null : phraseAt(clauses, subject)
  return place !== null && isGround(clauses, place) ? makeFrame(clauses, ['CONTESTED', token], { place }) : null
}

/** "The village is a grey zone", "no man's land". */
function readGreyZone(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  const isGrey =
    hasDependent(clauses, noun, ['amod', 'compound'], words('grey gray contested')) ||
    (wordAt(clauses, noun) === 'land' && /^no$/.test(wordAt(clauses, noun - 3)) && wordAt(clauses, noun - 2) === 'man')
  const [subject] = dependentsOf(syntax, noun, ['nsubj'])
  return isGrey && subject !== undefined ? makeFrame(clauses, ['CONTESTED', noun], { place: phraseAt(clauses, subject) }) : null
}

/** "Has changed hands twice". */
function readChangedHands(clauses: Clauses, noun: number): Frame | null {
  const verb = clauses.syntax.heads[noun] ?? -1
  if (verb < 0 || lemmaAt(clauses, verb) !== 'change') return null
  const place = doerOf(clauses, verb)
  return place !== null && isGround(clauses, place) ? makeFrame(clauses, ['CONTESTED', noun], { place, verb }) : null
}

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
  return isHeld ? makeFrame(clauses, ['HOLDS', verb], { side, place }) : null
}

/** "Is hanging on in the south", "the town stands firm". */
function readStanding(clauses: Clauses, verb: number): Frame | null {
  const subject = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  const next = [wordAt(clauses, verb + 1), wordAt(clauses, verb + 2)]
  const lemma = lemmaAt(clauses, verb)
  const isHanging = (lemma === 'hang' && next[0] === 'on') || (lemma === 'stand' && next[0] === 'their' && next[1] === 'ground')
  // "The town stands firm", "the town is holding".
  const isAlone = verb + 1 >= clauses.content.end || clauses.syntax.tags[verb + 1] === 'PUNCT'
  const isFirm = /^(?:firm|fast)$/.test(next[0] ?? '') || (wordAt(clauses, verb) === 'holding' && isAlone)
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
  const verb = clauses.syntax.relations[noun] === 'obj' ? (clauses.syntax.heads[noun] ?? -1) : -1
  if (verb < 0 || !YIELDING.has(lemmaAt(clauses, verb)) || !/^(?:an?|one|single|any|no)$/.test(wordAt(clauses, noun - 1))) return null
  const side = doerOf(clauses, verb)
  const frame = mayBeForce(clauses, side)
    ? makeFrame(clauses, ['HOLDS', verb], { side, place: placeWith(clauses, [noun, verb], words('of in at')), isTurned: true })
    : null
  return frame?.isSo === true ? frame : null
}

const YIELDING = words('give yield cede lose surrender concede')
