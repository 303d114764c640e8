import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, hasDependent, isGround, isVerb, lemmaAt, obliqueWith, phraseAt, placeWith, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { shareIn } from './partAndShare.ts'
import { stayingTriggers } from './readHoldingOn.ts'
import { isNeither } from './readNobodys.ts'
import { deedAt, doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Who still has ground or fights for it: HOLDS, and CONTESTED where nobody has it. */
export const holdingTriggers: readonly Trigger[] = [
  ...stayingTriggers,
  { words: words('hold defend retain keep maintain cling man'), read: readHolding },
  { words: words('defence defense resistance'), read: readDefence },
  { words: words('contest dispute'), read: readContested },
  { words: words('contested'), read: readContested },
  { words: words('zone area land'), read: readGreyZone },
  { words: words('hands'), read: readChangedHands },
]

/** "Holds 70% of the city" tells a share; "holds the north", "is holding its positions", "holds on to the city" that it is still there. */
function readHolding(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const object = undergoerOf(clauses, verb)
  const lemma = lemmaAt(clauses, verb)
  const noun = object === null ? '' : lemmaAt(clauses, object.head)
  const side = doerOf(clauses, verb)
  if (
    side !== null &&
    (isNeither(clauses, side) || (wordAt(clauses, side.head) === 'who' && clauses.syntax.relations[verb] !== 'acl:relcl'))
  )
    return null
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
  const isShare = share !== null && (share.min === share.max || share.min >= 0.5)
  return makeFrame(clauses, [isShare ? 'CONTROLS' : 'HOLDS', verb], { side, place: object, share })
}

const POSITIONS = words('position line ground defence defense front sector foothold toehold bridgehead sliver')
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
  // "At the disputed post" is told by the way.
  if (syntax.relations[token] === 'amod') return null
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

/** "Has changed hands twice" is fought over; "changed hands on Friday" was taken. */
function readChangedHands(clauses: Clauses, noun: number): Frame | null {
  const verb = clauses.syntax.heads[noun] ?? -1
  if (verb < 0 || lemmaAt(clauses, verb) !== 'change') return null
  const place = doerOf(clauses, verb)
  if (place !== null && clauses.words.slice(place.first, place.end).some((word) => GOODS.has(word))) return null
  const behind = clauses.words.slice(noun + 1, Math.min(clauses.content.end, noun + 5))
  const isOnce = !behind.some((word) => OFTEN.has(word)) && !/^(?:repeatedly|keeps?|kept|often)$/.test(wordAt(clauses, verb - 1))
  return place !== null && isGround(clauses, place) ? makeFrame(clauses, [isOnce ? 'SEIZES' : 'CONTESTED', noun], { place, verb }) : null
}

const GOODS = words('money cash ransom million millions dollars euros shares stake club company')
const OFTEN = words('twice times repeatedly again and often daily hourly thrice')
