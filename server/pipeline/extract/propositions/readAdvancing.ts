import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import {
  type Clauses,
  hasDependent,
  headIn,
  isGround,
  isNoun,
  isVerb,
  lemmaAt,
  obliqueWith,
  type Phrase,
  placeWith,
  WHERE,
  WHITHER,
  wordAt,
} from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { distanceTriggers } from './readDistances.ts'
import { nearingTriggers } from './readNearing.ts'
import { deedAt, doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Forces that go forward: ADVANCES. */
export const advancingTriggers: readonly Trigger[] = [
  {
    words: words(
      `advance enter infiltrate penetrate breach progress reach cross approach push move march roll storm close break pour sweep thrust press drive gain make land encroach
      inch creep edge invade`,
    ),
    read: readAdvancing,
  },
  ...distanceTriggers,
  ...nearingTriggers,
  { words: words('force make carry ferry'), read: readCrossing },
  { words: words('gain advance advancement breakthrough incursion inroad progress headway invasion push'), read: readGains },
]

function readAdvancing(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const lemma = lemmaAt(clauses, verb)
  const told = undergoerOf(clauses, verb)
  // "Moved 300 metres into the valley": how far is no object.
  const object = told !== null && lemma !== 'gain' && lemma !== 'make' && MEASURES.has(lemmaAt(clauses, told.head)) ? null : told
  if (lemma === 'gain' || lemma === 'make')
    return object !== null && object.head > verb && GAINED.has(lemmaAt(clauses, object.head)) && isMover(clauses, doerOf(clauses, verb))
      ? advance(clauses, verb, null)
      : null
  const side = doerOf(clauses, verb)
  if (REACHING.has(lemma)) {
    const place = object ?? placeWith(clauses, [verb], WHITHER)
    // "No convoy has reached the town" tells of supplies.
    if (side !== null && lemmaAt(clauses, side.head) === 'convoy' && lemma === 'reach') return null
    const isOnGround = place !== null && place.head !== side?.head && isGround(clauses, place)
    return isOnGround && isMover(clauses, side) ? advance(clauses, verb, place) : null
  }
  if (PARTICLED.has(lemma)) {
    // "Moved back to the barracks" is a retreat.
    if (lemma === 'move' && wordAt(clauses, verb + 1) === 'back') return null
    const place = placeWith(clauses, [verb], INTO)
    // "Storm back in".
    const isBackIn = lemma === 'storm' && wordAt(clauses, verb + 1) === 'back'
    const isForward =
      place !== null ? isGround(clauses, place) : isBackIn || hasDependent(clauses, verb, ['advmod', 'compound:prt'], FORWARD)
    // "It is moving on the town", "they are marching on the capital".
    const isIt =
      side !== null &&
      /^(?:it|they)$/.test(wordAt(clauses, side.head)) &&
      place?.preposition === 'on' &&
      clauses.syntax.fineTags[verb] === 'VBG'
    const isColumn = side !== null && (isIt || isForce(clauses, side.head)) && !isLaden(clauses, side)
    return isForward && object === null && isColumn ? advance(clauses, verb, place) : null
  }
  if (object !== null || !isMover(clauses, side)) return null
  return advance(clauses, verb, placeWith(clauses, [verb], WHITHER))
}

function advance(clauses: Clauses, verb: number, place: Phrase | null): Frame | null {
  return makeFrame(clauses, ['ADVANCES', verb], { side: doerOf(clauses, verb), place: place ?? placeWith(clauses, [verb], WHITHER) })
}

/** A force or a name; of pronouns only those that may stand for a force. */
function isMover(clauses: Clauses, side: Phrase | null): boolean {
  return side === null || (mayBeForce(clauses, side) && !isLaden(clauses, side))
}

/** "Vehicles with food and tents": aid, and no column. */
function isLaden(clauses: Clauses, { first, head, end }: Phrase): boolean {
  if (!/^(?:vehicle|convoy|truck|column)$/.test(lemmaAt(clauses, head))) return false
  const of = obliqueWith(clauses, [head], words('of with carrying'))
  return clauses.words.slice(first, Math.max(end, of?.end ?? end)).some((word) => CARGO.has(word))
}

const CARGO = words('food aid tents medicine medicines flour water supplies relief humanitarian goods grain blankets')

const GAINED = words('ground kilometre kilometer km mile metre meter')
/** Verbs with the ground as their object. */
const REACHING = words('enter reach cross approach penetrate breach infiltrate invade')
/** Verbs that are an advance only with the way that they lead. */
const PARTICLED = words('push move march roll storm close break pour sweep thrust press drive land inch creep edge')
const INTO = words('into towards toward through on upon onto to across deeper up')
const FORWARD = words('forward ahead in deeper closer')
const MEASURES = words('kilometre kilometer km mile metre meter yard block step')

/** "Made gains near the town", "the rebel advance has stalled", "reports of an advance". */
function readGains(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  if (!isNoun(clauses, noun)) return null
  const { doer, verb, isOver } = deedAt(clauses, noun)
  const place = placeWith(clauses, [noun, verb ?? undefined], ONTO)
  const head = headIn(clauses, noun)
  const lemma = verb === null ? '' : lemmaAt(clauses, verb)
  const isTold =
    verb === null ? head < 0 || HEARSAY.has(lemmaAt(clauses, head)) || isExistential(clauses, head) : isOver || MAKING.has(lemma)
  const isCarried = verb === null || syntax.relations[noun] !== 'obl'
  const isOurs = doer !== null && mayBeForce(clauses, doer)
  if (!isTold || !isCarried || (doer !== null && !isOurs && !OWNING.has(wordAt(clauses, doer.head)))) return null
  return makeFrame(clauses, ['ADVANCES', noun], { side: doer, place, verb, isTurned: isOver })
}

/** "Forced the river at the town", "made it over the river", "boats carried infantry over to the western bank". */
function readCrossing(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  if (object === null) return null
  const lemma = lemmaAt(clauses, verb)
  const side = doerOf(clauses, verb)
  const over = obliqueWith(clauses, [verb, object.head], OVER)
  const beside = obliqueWith(clauses, [verb, object.head], words('at near by'))
  const isOver = over !== null && isGround(clauses, over) && over.head !== beside?.head
  const place = beside !== null && isGround(clauses, beside) ? beside : over
  if (lemma === 'make') {
    const isMade = wordAt(clauses, object.head) === 'it' && isOver && side !== null && isForce(clauses, side.head)
    return isMade ? makeFrame(clauses, ['ADVANCES', verb], { side, place }) : null
  }
  if (lemma === 'force') {
    const isWater = WATERS.has(lemmaAt(clauses, object.head)) || (clauses.syntax.tags[object.head] === 'PROPN' && beside !== null)
    return isWater && side !== null && isForce(clauses, side.head)
      ? makeFrame(clauses, ['ADVANCES', verb], { side, place: beside ?? object })
      : null
  }
  return isOver && isForce(clauses, object.head) ? makeFrame(clauses, ['ADVANCES', verb], { side: object, place }) : null
}

const OVER = words('over across to onto')
const WATERS = words('river canal stream crossing strait reservoir')

const OWNING = words('its their his our my your her')

function isExistential({ syntax }: Clauses, head: number): boolean {
  return dependentsOf(syntax, head, ['expl']).length > 0
}

const ONTO: ReadonlySet<string> = new Set([...WHERE, 'towards', 'toward', 'to'])
const HEARSAY = words('report claim word news rumour talk')
const MAKING = words('make achieve report deny claim continue see score record be begin reach slow')
