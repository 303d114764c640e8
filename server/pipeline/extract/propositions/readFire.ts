import type { Frame } from '../../../domain/Proposition.ts'
import { amountIn } from './amountIn.ts'
import {
  type Clauses,
  coreOf,
  hasDependent,
  headIn,
  isGround,
  isNoun,
  isVerb,
  lemmaAt,
  obliqueWith,
  type Phrase,
  placeWith,
  wordAt,
} from './Clauses.ts'
import { isClaimed } from './deeds.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { deedAt, doerOf, ownerOf, undergoerOf } from './roles.ts'
import { FIRE_NOUNS, FLYING, WEAPONS, words } from './words.ts'

/** Attacks, most of them from afar: STRIKES, with verbs of hitting, "launched an attack on", "came under fire", "the shelling of". */
export const fireTriggers: readonly Trigger[] = [
  {
    words: words(
      'bomb bombard shell strike hit attack target pound raid hammer pummel blast destroy damage level flatten assault rake ram torpedo torch topple obliterate shred blow',
    ),
    read: readHitting,
  },
  { words: words('slam crash land plough plow rain explode fall tear rip smash plunge rake misfire come'), read: readImpact },
  { words: words('fire launch lob unleash send drop shoot open'), read: readFiring },
  { words: words('come'), read: readUnderFire },
  {
    words: words('strike airstrike shelling bombing bombardment barrage raid attack pounding blitz offensive assault'),
    read: readStrikeNoun,
  },
]

function readHitting(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const object = undergoerOf(clauses, verb)
  if (object === null || NOT_TARGETS.has(lemmaAt(clauses, object.head))) return null
  const doer = doerOf(clauses, verb)
  const side = doer?.head === object.head ? null : doer
  const lemma = lemmaAt(clauses, verb)
  if (side !== null && !mayFire(clauses, side, DESTROYING.has(lemma))) return null
  const isBlunt = DESTROYING.has(lemma)
  if (lemma === 'blow' && wordAt(clauses, verb + 1) !== 'up' && wordAt(clauses, object.end) !== 'up') return null
  if (isBlunt && (side === null || FLYING.has(lemmaAt(clauses, object.head)))) return null
  const means = obliqueWith(clauses, [verb], BY_MEANS)
  if (side === null && LOOSE.has(lemma) && !isTarget(clauses, object) && (means === null || !WEAPONS.has(lemmaAt(clauses, means.head))))
    return null
  const isOfStrikes = side !== null && FIRE_NOUNS.has(lemmaAt(clauses, side.head)) && !WEAPONS.has(lemmaAt(clauses, side.head))
  const owner = side !== null && isOfStrikes ? deedAt(clauses, side.head).doer : side
  const place = placeWith(clauses, [verb, object.head], AT)
  const where = place !== null && !isGround(clauses, place) ? null : place
  return makeFrame(clauses, ['STRIKES', verb], { side: owner, other: object, place: where ?? object })
}

/** Whoever attacks: a force, a weapon, a name, or "it"; "the storm hit the coast" is no attack. */
function mayFire(clauses: Clauses, side: Phrase, isBlunt: boolean): boolean {
  const lemma = lemmaAt(clauses, coreOf(clauses, side.head))
  if (WEAPONS.has(lemma) || FIRE_NOUNS.has(lemma)) return true
  return isBlunt
    ? isForce(clauses, side.head) || CREWS.has(lemma) || clauses.syntax.tags[side.head] === 'PROPN'
    : mayBeForce(clauses, side) && lemma !== 'side'
}

/** Buildings, places and people may be hit. */
function isTarget(clauses: Clauses, { head }: Phrase): boolean {
  const lemma = lemmaAt(clauses, head)
  return (
    TARGETS.has(lemma) ||
    clauses.syntax.tags[head] === 'PROPN' ||
    isGround(clauses, { first: head, end: head + 1, head, preposition: '' }) ||
    isForce(clauses, head)
  )
}

const DESTROYING = words('destroy damage level flatten ram torch topple obliterate shred blow')
const CREWS = words('pilot airman saboteur boat bomber gunner sapper vessel ship submarine')
const LOOSE = words('hit strike target attack')
const BY_MEANS = words('in by with')
const AT = words('in at near on around outside over across')
const TARGETS = words(
  'house home clinic hospital school market church mosque depot warehouse factory facility vehicle ambulance bus minibus car truck convoy building tower apartment block kindergarten camp tent ship vessel grid site infrastructure plant civilian worker journalist',
)
const NOT_TARGETS = words(
  'deal agreement record high low note chord balance figure milestone goal blow pose tone inflation consumer customer voter audience bargain price import spending corruption snag wall problem headline',
)

/** "Missiles slammed into a block": what flies comes down on it. */
function readImpact(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const side = doerOf(clauses, verb)
  const target = obliqueWith(clauses, [verb], words('into on onto in near at through'))
  if (side !== null && isShort(clauses, verb, side))
    return makeFrame(clauses, ['STRIKES', verb], { side: firedBy(clauses, side), place: target })
  if (side === null || target === null || !isHurled(clauses, side) || FIGURES.has(lemmaAt(clauses, target.head))) return null
  const place = obliqueWith(clauses, [verb, target.head], words('in at near'))
  return makeFrame(clauses, ['STRIKES', verb], {
    side: firedBy(clauses, side),
    other: target,
    place: place?.head === target.head ? target : (place ?? target),
  })
}

const HURLED = words('drone missile rocket shell bomb projectile mortar munition')
const GUNS = words('battery gun howitzer mortar artillery cannon launcher tank')
const FIGURES = words('sea water')

/** A shell or the like; "rounds", which are of talks and votes too, only from guns. */
function isHurled(clauses: Clauses, { head }: Phrase): boolean {
  if (HURLED.has(lemmaAt(clauses, head))) return true
  const from = wordAt(clauses, head) === 'rounds' ? obliqueWith(clauses, [head], words('from of by')) : null
  return from !== null && GUNS.has(lemmaAt(clauses, from.head))
}

/** "A rocket of the Front had fallen short", "came down near the school", "misfired". */
function isShort(clauses: Clauses, verb: number, { head }: Phrase): boolean {
  if (!HURLED.has(lemmaAt(clauses, coreOf(clauses, head)))) return false
  const next = wordAt(clauses, verb + 1)
  const lemma = lemmaAt(clauses, verb)
  return lemma === 'misfire' || (lemma === 'fall' && next === 'short') || (lemma === 'come' && next === 'down')
}

/** Whose what flies is: "a rocket of the Front", "none of its rockets", "rebel rockets". */
function firedBy(clauses: Clauses, side: Phrase): Phrase {
  const core = coreOf(clauses, side.head)
  const of = obliqueWith(clauses, [core], words('of from by'))
  return (of !== null && of.head !== core ? of : null) ?? ownerOf(clauses, core) ?? side
}

/** "Fired forty rockets at the base", "launched an attack on the port", "opened fire on the crowd". */
function readFiring(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  if (object === null || lemmaAt(clauses, object.head) === 'fire') return readFireAt(clauses, verb)
  if (
    object === null ||
    !HURLED.has(lemmaAt(clauses, object.head)) ||
    hasDependent(clauses, verb, ['compound:prt', 'advmod'], words('down'))
  )
    return null
  const target = placeWith(clauses, [verb, object.head], AIMED)
  const doer = doerOf(clauses, verb)
  // "60 drones launched at the city" beside another number is what was intercepted.
  if (target === null && doer === null) return null
  if (clauses.syntax.relations[verb] === 'acl' && doer === null) return null
  return makeFrame(clauses, ['STRIKES', verb], {
    side: doer?.head === object.head ? null : doer,
    other: target,
    place: target === null ? null : (obliqueWith(clauses, [target.head], words('in near')) ?? target),
    amount: amountIn(clauses, object, 'FLOW'),
  })
}

const AIMED = words('at on into towards toward against across over in')

/** "Fired on the convoy", "opened fire on the crowd". */
function readFireAt(clauses: Clauses, verb: number): Frame | null {
  const isFire = isVerb(clauses, verb) && (FIRING.has(lemmaAt(clauses, verb)) || undergoerOf(clauses, verb) !== null)
  const target = isFire ? obliqueWith(clauses, [verb, undergoerOf(clauses, verb)?.head], words('on at into')) : null
  const side = doerOf(clauses, verb)
  if (target === null || !mayBeForce(clauses, side) || side?.head === target.head) return null
  return makeFrame(clauses, ['STRIKES', verb], {
    side,
    other: target,
    place: placeWith(clauses, [target.head], words('in near')) ?? target,
  })
}

const FIRING = words('fire shoot')

/** "Came under rocket fire", "came under attack from drones". */
function readUnderFire(clauses: Clauses, verb: number): Frame | null {
  const under = obliqueWith(clauses, [verb], words('under'))
  if (under === null || !(FIRE_NOUNS.has(lemmaAt(clauses, under.head)) || lemmaAt(clauses, under.head) === 'attack')) return null
  const target = doerOf(clauses, verb)
  const from = obliqueWith(clauses, [under.head, verb], words('from by'))
  return makeFrame(clauses, ['STRIKES', verb], { side: from, other: target, place: target })
}

/**
 * "An Israeli air strike on a market", "launched an attack on the port", "the shelling of the village continued": whose it is and what it hit. Who is behind an attack, or
 * claims it, is told by other words.
 */
function readStrikeNoun(clauses: Clauses, noun: number): Frame | null {
  const { syntax } = clauses
  if (!isNoun(clauses, noun) || syntax.relations[noun] === 'compound' || isClaimed(clauses, noun)) return null
  const lemma = lemmaAt(clauses, noun)
  const { doer, verb, isOver } = deedAt(clauses, noun)
  const light = verb !== null && LAUNCHING.has(lemmaAt(clauses, verb)) && syntax.relations[noun] !== 'obl' ? verb : null
  const target = placeWith(clauses, [noun, light ?? undefined], ON)
  const head = headIn(clauses, noun)
  const isGroundwork = lemma === 'offensive' || lemma === 'assault' || lemma === 'attack'
  if (light === null && (target === null || isBlamed(clauses, head, verb) || (isGroundwork && doer === null))) return null
  if (light === null && verb !== null && NOT_STRIKES.has(lemmaAt(clauses, verb))) return null
  if (lemma === 'strike' && target === null && (light === null || doer === null)) return null
  const place = target === null ? null : (obliqueWith(clauses, [target.head], words('in near at')) ?? target)
  return makeFrame(clauses, ['STRIKES', noun], { side: doer, other: target, place, verb: light, isTurned: isOver && light === null })
}

const LAUNCHING = words(
  'launch carry conduct stage mount make perform execute unleash begin resume start continue intensify order report deny',
)
const NOT_STRIKES = words(
  'repel repulse thwart foil claim condemn fend withstand survive stop halt mark call denounce investigate discuss want plan prepare show depict film see remember recall mention follow describe',
)
const ON = words('on against at targeting in across over of near')

/** "Responsible for the attack", "behind the strike", "blamed for". */
function isBlamed(clauses: Clauses, head: number, verb: number | null): boolean {
  const blaming = words('responsible behind blame liable guilty responsibility involvement hand role')
  const above = [head, verb ?? -1]
  return (
    above.some((at) => at >= 0 && (blaming.has(wordAt(clauses, at)) || hasDependent(clauses, at, ['case'], blaming))) ||
    wordAt(clauses, head) === 'behind'
  )
}
