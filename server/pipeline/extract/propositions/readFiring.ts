import type { Frame } from '../../../domain/Proposition.ts'
import { amountIn } from './amountIn.ts'
import { type Clauses, hasDependent, headIn, isVerb, lemmaAt, obliqueWith, type Phrase, placeWith, wordAt } from './Clauses.ts'
import { isDoer } from './isDoer.ts'
import { mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, ownerOf, undergoerOf } from './roles.ts'
import { HURLED, words } from './words.ts'

/** "Fired forty rockets at the base", "launched drones at the port", "opened fire on the crowd". */
export function readFiring(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  if (object === null || lemmaAt(clauses, object.head) === 'fire') return readFireAt(clauses, verb)
  const burst = readBurst(clauses, verb, object)
  if (burst !== null) return burst
  // "The bullet was fired by a policeman".
  const shooter = BULLETS.has(lemmaAt(clauses, object.head)) && lemmaAt(clauses, verb) === 'fire' ? doerOf(clauses, verb) : null
  if (isDoer(clauses, shooter) && shooter.head !== object.head && wordAt(clauses, object.first) === 'the')
    return makeFrame(clauses, ['STRIKES', verb], { side: shooter })
  if (
    object === null ||
    !(HURLED.has(lemmaAt(clauses, object.head)) || isRoundsAimed(clauses, verb, object)) ||
    wordAt(clauses, verb + 1) === 'down' ||
    hasDependent(clauses, verb, ['compound:prt', 'advmod'], words('down'))
  )
    return null
  const target = placeWith(clauses, [verb, object.head], AIMED)
  const doer = doerOf(clauses, verb)
  // "A broken engine sent the drone into the sand".
  if (lemmaAt(clauses, verb) === 'send' && doer !== null && doer.head !== object.head && FAILINGS.has(lemmaAt(clauses, doer.head)))
    return null
  // "A rocket fired by the rebels hit the ward" is read at what it hit.
  if (target === null && clauses.syntax.relations[verb] === 'acl' && isHitting(clauses, object.head)) return null
  // "60 drones launched at the city" beside another number is what was intercepted.
  const from =
    target === null && doer === null && clauses.syntax.relations[verb] !== 'acl' ? obliqueWith(clauses, [verb], words('from by')) : null
  if (from !== null) return makeFrame(clauses, ['STRIKES', verb], { side: ownerOf(clauses, from.head) ?? from })
  if (target === null && !mayBeForce(clauses, doer)) return null
  const amount = amountIn(clauses, object, 'FLOW')
  if (clauses.syntax.relations[verb] === 'acl' && doer === null) return null
  return makeFrame(clauses, ['STRIKES', verb], {
    side: doer?.head === object.head ? null : doer,
    other: target,
    place: target === null ? null : (obliqueWith(clauses, [target.head], words('in near')) ?? target),
    // How many of a few fell is told by some and left out by others.
    amount: amount !== null && amount.min < LEAST_COUNTED ? null : amount,
  })
}

/** "Sent a burst of gunfire into his boat", "loosed a volley at the guards". */
function readBurst(clauses: Clauses, verb: number, object: Phrase): Frame | null {
  const of = BURSTS.has(lemmaAt(clauses, object.head)) ? obliqueWith(clauses, [object.head], words('of')) : null
  const isOfFire = of === null ? lemmaAt(clauses, object.head) === 'volley' : SHOTS.has(lemmaAt(clauses, of.head))
  const target =
    BURSTS.has(lemmaAt(clauses, object.head)) && isOfFire
      ? obliqueWith(clauses, [verb, object.head, of?.head], words('into at on across'))
      : null
  const side = doerOf(clauses, verb)
  if (target === null || side === null || side.head === object.head || !(isDoer(clauses, side) || isCrewed(clauses, side))) return null
  return makeFrame(clauses, ['STRIKES', verb], { side, other: target, place: target })
}

/** "Live rounds had been aimed at the drivers", "fired no artillery at the village". */
function isRoundsAimed(clauses: Clauses, verb: number, { head }: Phrase): boolean {
  const lemma = lemmaAt(clauses, head)
  return (
    (/^(?:direct|aim)$/.test(lemmaAt(clauses, verb)) && BULLETS.has(lemma)) || (lemma === 'artillery' && lemmaAt(clauses, verb) === 'fire')
  )
}

const FAILINGS = words('engine fault failure wind storm weather rain gust malfunction error defect')
const BURSTS = words('burst volley salvo hail barrage')
const SHOTS = words('gunfire fire bullet shot shell rocket round')

function isHitting(clauses: Clauses, weapon: number): boolean {
  const verb = headIn(clauses, weapon)
  return verb >= 0 && isVerb(clauses, verb) && HITTING.has(lemmaAt(clauses, verb))
}

const HITTING = words('hit strike destroy damage slam kill land crash fall')
const LEAST_COUNTED = 5
const BULLETS = words('bullet shot round grenade canister cartridge')
const AIMED = words('at on into towards toward against across over in')

/** "Fired on the convoy", "opened fire on the crowd". */
function readFireAt(clauses: Clauses, verb: number): Frame | null {
  // "Shot down at", "opened fire on".
  if (wordAt(clauses, verb + 1) === 'down') return null
  const isFire = isVerb(clauses, verb) && (FIRING.has(lemmaAt(clauses, verb)) || undergoerOf(clauses, verb) !== null)
  const target = isFire ? obliqueWith(clauses, [verb, undergoerOf(clauses, verb)?.head], words('on at into')) : null
  const side = doerOf(clauses, verb)
  // "Denied | having fired on the crowd".
  const isHaving = side === null && wordAt(clauses, clauses.content.first) === 'having' && verb === clauses.content.first + 1
  if (
    target === null ||
    !(isHaving || mayBeForce(clauses, side) || isDoer(clauses, side) || isCrewed(clauses, side)) ||
    side?.head === target.head
  )
    return null
  return makeFrame(clauses, ['STRIKES', verb], {
    side,
    other: target,
    place: placeWith(clauses, [target.head], words('in near')) ?? target,
  })
}

const FIRING = words('fire shoot')

function isCrewed(clauses: Clauses, side: Phrase | null): boolean {
  return side !== null && CREWED.has(lemmaAt(clauses, side.head))
}

const CREWED = words('vessel boat ship craft cutter gunboat tank jet helicopter aircraft drone marksman battery')
