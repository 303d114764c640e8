import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import {
  type Clauses,
  hasDependent,
  isGround,
  isVerb,
  lemmaAt,
  obliqueWith,
  type Phrase,
  phraseAt,
  placeWith,
  WHERE,
  wordAt,
} from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { hasNumeral } from './hasNumeral.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { isDenied } from './isNegated.ts'
import { makeFrame } from './makeFrame.ts'
import { leftTriggers } from './readLeft.ts'
import { readMovedBack, readRecalled } from './readMovedBack.ts'
import { isGoneAway, readGone, readWithdrawal } from './readRetreatNouns.ts'
import { slippingTriggers } from './readSlipping.ts'
import { doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Forces that go back or give ground up: WITHDRAWS. */
export const withdrawingTriggers: readonly Trigger[] = [
  {
    words: words(
      'withdraw retreat pull fall abandon desert vacate evacuate leave flee cede relinquish surrender give quit go hand turn depart budge move redeploy regroup relocate run',
    ),
    read: readWithdrawing,
  },
  { words: words('force drive push expel oust dislodge chase throw kick flush'), read: readDriven },
  { words: words('recall'), read: readRecalled },
  { words: words('withdrawal retreat pullout pullback exit departure pull-out pull-back repositioning regrouping'), read: readWithdrawal },
  { words: words('gone'), read: readGone },
  ...slippingTriggers,
  ...leftTriggers,
]

function readWithdrawing(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const lemma = lemmaAt(clauses, verb)
  const object = undergoerOf(clauses, verb)
  const subject = doerOf(clauses, verb)
  const side = subject?.head === object?.head ? null : subject
  const moved = object !== null && isForce(clauses, object.head) ? object : null
  const from = obliqueWith(clauses, [verb, object?.head], FROM)
  if (MOVED.has(lemma)) return readMovedBack(clauses, verb, { side, object, from })
  if (lemma === 'move' && hasDependent(clauses, verb, ['advmod', 'compound:prt'], words('back')))
    return readMovedBack(clauses, verb, { side, object, from })
  if (lemma === 'move') return isNobody(clauses, subject) && object === null ? withdraw(clauses, verb, { side: null, place: null }) : null
  // "The garrison has surrendered": who gives himself up gives up his ground.
  if (lemma === 'surrender' && object === null && side !== null && isForce(clauses, side.head) && !hasNumeral(clauses, side.head)) {
    return withdraw(clauses, verb, { side, place: placeWith(clauses, [side.head, verb], LEFT) })
  }
  if (GIVING.has(lemma)) {
    const over = (lemma === 'hand' || lemma === 'turn') && object === null ? obliqueWith(clauses, [verb], words('over back')) : null
    if (over !== null && isGround(clauses, over))
      return withdraw(clauses, verb, { side: mayBeForce(clauses, side) ? side : null, place: over })
    // "Handed the town over to the police", where the parser takes "over" for a preposition.
    const isOverTo = (lemma === 'hand' || lemma === 'turn') && object !== null && wordAt(clauses, object.end) === 'over'
    // "Handed Lero to the police".
    const isHanded = lemma === 'hand' && obliqueWith(clauses, [verb], words('to')) !== null
    const isGiven =
      object !== null &&
      isGround(clauses, object) &&
      (isOverTo || isHanded || FREELY.has(lemma) || hasParticle(clauses, verb, 'up over back'))
    // "The airfield had been given up": by whom is left unsaid.
    const isBy = side === null ? lemma === 'give' && object !== null && object.head < verb : mayBeForce(clauses, side)
    return isGiven && isBy ? withdraw(clauses, verb, { side, place: object }) : null
  }
  if (lemma === 'abandon' || lemma === 'desert' || lemma === 'vacate' || lemma === 'quit') {
    const ground =
      object !== null && POSITIONS.has(lemmaAt(clauses, object.head)) ? (placeWith(clauses, [object.head, verb], WHERE) ?? object) : object
    return ground !== null && isGround(clauses, ground) && (side === null || mayBeForce(clauses, side))
      ? withdraw(clauses, verb, { side, place: ground })
      : null
  }
  // "Evacuated the base": soldiers who evacuate anything else take others out.
  if (lemma === 'evacuate' && moved === null) {
    const isBy = side === null ? object !== null && object.head < verb : isForce(clauses, side.head)
    const isPost =
      object !== null && isBy && (POSTS.has(lemmaAt(clauses, object.head)) || (side !== null && wordAt(clauses, object.head) === 'place'))
    return isPost ? withdraw(clauses, verb, { side, place: placeWith(clauses, [object.head, verb], WHERE) ?? object }) : null
  }
  if (lemma === 'leave' || lemma === 'go' || lemma === 'flee' || lemma === 'depart')
    return readLeaving(clauses, verb, { side, object, from })
  const isBack =
    lemma !== 'fall' && lemma !== 'pull'
      ? true
      : hasParticle(clauses, verb, lemma === 'fall' ? 'back' : 'out back') ||
        (lemma === 'pull' && from !== null && (moved !== null || from.preposition === 'out'))
  if (!isBack || (object !== null && moved === null)) return null
  // "Ruritania pulled its troops out": the one who orders it.
  return mayBeForce(clauses, side ?? moved)
    ? withdraw(clauses, verb, { side: side ?? moved, place: from ?? placeWith(clauses, [verb], LEFT) })
    : null
}

interface Leaving {
  readonly side: Phrase | null
  readonly object: Phrase | null
  readonly from: Phrase | null
}

/** "Nobody has left the town", "our units left": whoever else leaves is no withdrawal. */
function readLeaving(clauses: Clauses, verb: number, { side, object, from }: Leaving): Frame | null {
  if (lemmaAt(clauses, verb) === 'go' && !isGoneAway(clauses, verb)) return null
  const isForced = side !== null && (isNobody(clauses, side) || (mayBeForce(clauses, side) && !PERSONAL.has(wordAt(clauses, side.head))))
  const place = object ?? from
  const isRest = place !== null && RESTS.has(lemmaAt(clauses, place.head)) && obliqueWith(clauses, [place.head], words('of')) === null
  const isOffGround = place !== null && isGround(clauses, place) && !isRest
  if (!isForced || (place !== null && !isOffGround)) return null
  // "Nobody had left the hotel" tells of no force.
  if (isNobody(clauses, side) && place !== null && ROOFS.has(lemmaAt(clauses, place.head))) return null
  // "We left by our own choice".
  const isWilled = place === null && /^(?:we|they|it)$/.test(wordAt(clauses, side.head)) && obliqueWith(clauses, [verb], words('by of'))
  if (isWilled && WILL.has(lemmaAt(clauses, isWilled.head))) return withdraw(clauses, verb, { side, place: null })
  // "We are not leaving".
  const isStaying = place === null && wordAt(clauses, verb) === 'leaving' && wordAt(clauses, side.head) === 'we' && isDenied(clauses, verb)
  if (isStaying) return withdraw(clauses, verb, { side, place: null })
  const isBare = place === null && (!isForce(clauses, side.head) || lemmaAt(clauses, verb) === 'go')
  return isBare && !isNobody(clauses, side) ? null : withdraw(clauses, verb, { side: isNobody(clauses, side) ? null : side, place })
}

const ROOFS = words('hotel house home quarters quarter building room office ship boat vehicle plane court')
const WILL = words('choice will accord decision volition')
const PERSONAL = words('he she i you')

function isNobody(clauses: Clauses, side: Phrase | null): boolean {
  return side !== null && NOBODY.has(wordAt(clauses, side.head))
}

const NOBODY = words('nobody no-one none')
/** "Leave the rest to you" leaves no ground. */
const RESTS = words('rest everything whole part share half')
const MOVED = words('redeploy regroup relocate run')
const GIVING = words('cede relinquish surrender give hand turn sign')
const FREELY = words('cede relinquish surrender')
const POSTS = words('base post outpost position checkpoint trench garrison barracks barrack bunker stronghold bridgehead')
const POSITIONS = words('position line post trench')
const FROM = words('from out of off')
/** Where those were who left; "to", "across" and "behind" tell whereto they went. */
const LEFT = words('in at near inside around on within of')

function withdraw(
  clauses: Clauses,
  verb: number,
  { side, place }: { readonly side: Phrase | null; readonly place: Phrase | null },
): Frame | null {
  return makeFrame(clauses, ['WITHDRAWS', verb], { side, place })
}

function hasParticle(clauses: Clauses, verb: number, particles: string): boolean {
  // "Given up the airport", where the parser takes the particle for a preposition.
  const isNext = clauses.syntax.fineTags[verb + 1] === 'RP' && words(particles).has(wordAt(clauses, verb + 1))
  return isNext || hasDependent(clauses, verb, ['compound:prt', 'advmod', 'case'], words(particles))
}

/** "Was forced out of the town", "was driven back from the ridge": who is driven goes; "was forced to withdraw" is read at its own verb. */
function readDriven(clauses: Clauses, verb: number): Frame | null {
  const { syntax } = clauses
  if (!isVerb(clauses, verb)) return null
  const [driven] = dependentsOf(syntax, verb, ['nsubj:pass'])
  const from = obliqueWith(clauses, [verb], FROM)
  if (driven === undefined || from === null || !isGround(clauses, from) || !mayBeForce(clauses, phraseAt(clauses, driven))) return null
  return withdraw(clauses, verb, { side: phraseAt(clauses, driven), place: from })
}
