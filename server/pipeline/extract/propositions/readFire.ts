import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import {
  type Clauses,
  coreOf,
  hasDependent,
  isGround,
  isVerb,
  lemmaAt,
  obliqueWith,
  type Phrase,
  phraseAt,
  placeWith,
  wordAt,
} from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isDoer } from './isDoer.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { isName } from './isName.ts'
import { isTarget, TARGETS } from './isTarget.ts'
import { makeFrame } from './makeFrame.ts'
import { readFiring } from './readFiring.ts'
import { readImpact } from './readImpact.ts'
import { readStrikeNoun } from './readStrikeNoun.ts'
import { targetTriggers } from './readTargets.ts'
import { unhitTriggers } from './readUnhit.ts'
import { deedAt, doerOf, ownerOf, undergoerOf } from './roles.ts'
import { FIRE_NOUNS, FLYING, WEAPONS, words } from './words.ts'

/** Attacks, most of them from afar: STRIKES, with verbs of hitting, "launched an attack on", "came under fire", "the shelling of". */
export const fireTriggers: readonly Trigger[] = [
  {
    words: words(
      'bomb bombard shell strike hit attack target pound raid hammer pummel blast destroy damage level flatten assault rake ram torpedo torch topple obliterate shred blow strafe dynamite shatter pulverise pulverize ravage',
    ),
    read: readHitting,
  },
  { words: words('slam crash land plough plow rain explode fall tear rip smash plunge rake misfire come go'), read: readImpact },
  { words: words('direct aim fire launch loose lob unleash send drop shoot open put hurl'), read: readFiring },
  { words: words('set'), read: readSetAblaze },
  ...targetTriggers,
  ...unhitTriggers,
  {
    words: words('strike airstrike shelling bombing bombardment barrage raid attack pounding blitz assault'),
    read: readStrikeNoun,
  },
]

function readHitting(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const object = undergoerOf(clauses, verb)
  if (object === null || NOT_TARGETS.has(lemmaAt(clauses, object.head))) return null
  const doer = doerOf(clauses, verb)
  const isNothing = doer !== null && wordAt(clauses, doer.head) === 'nothing' && isTarget(clauses, object)
  const side = doer?.head === object.head || isNothing ? null : doer
  const lemma = lemmaAt(clauses, verb)
  // "Holdouts attacked the post": people attack places, and ideas.
  const isOnPlace = ATTACKS.has(lemma) && isDoer(clauses, side) && isTarget(clauses, object)
  if (side !== null && !isOnPlace && !mayFire(clauses, side, DESTROYING.has(lemma))) return null
  // "The tax hit small shops", where the parser takes the subject for a part of the verb.
  const lost =
    side === null && object.head > verb && clauses.syntax.heads[verb - 1] === verb && clauses.syntax.tags[verb - 1] === 'NOUN'
      ? verb - 1
      : -1
  if (lost >= 0 && !mayFire(clauses, phraseAt(clauses, lost), true)) return null
  const isBlunt = DESTROYING.has(lemma)
  // "The papers were destroyed by the fire": a blaze, unless it is told whose or of what it is.
  if (isBlunt && side !== null && isBlaze(clauses, side)) return null
  if (lemma === 'blow' && wordAt(clauses, verb + 1) !== 'up' && wordAt(clauses, object.end) !== 'up') return null
  const means = obliqueWith(clauses, [verb], BY_MEANS) ?? byShelling(clauses, verb)
  // "Destroyed in an army air strike".
  const isByStrike = side === null && means !== null && FIRE_NOUNS.has(lemmaAt(clauses, means.head))
  if (isBlunt && ((side === null && !isByStrike) || (FLYING.has(lemmaAt(clauses, object.head)) && !isParked(clauses, verb)))) return null
  // "Advancing and destroying encircled units" is fighting there.
  if (isBlunt && side !== null && means === null && isOfTroops(clauses, object) && !WEAPONS.has(lemmaAt(clauses, side.head))) return null
  if (side === null && LOOSE.has(lemma) && !isTarget(clauses, object) && (means === null || !WEAPONS.has(lemmaAt(clauses, means.head))))
    return null
  const isOfStrikes = side !== null && FIRE_NOUNS.has(lemmaAt(clauses, side.head)) && !WEAPONS.has(lemmaAt(clauses, side.head))
  const owner = side !== null && isOfStrikes ? deedAt(clauses, side.head).doer : (firedBy(clauses, side) ?? side)
  const striker = owner ?? (isByStrike && means !== null ? ownerOf(clauses, means.head) : null)
  const place = isByStrike ? null : placeWith(clauses, [verb, object.head], AT)
  const where = place !== null && !isGround(clauses, place) ? null : place
  return makeFrame(clauses, ['STRIKES', verb], { side: striker, other: object, place: where ?? object })
}

function isBlaze(clauses: Clauses, { head }: Phrase): boolean {
  return lemmaAt(clauses, head) === 'fire' && dependentsOf(clauses.syntax, head, ['compound', 'amod', 'nmod', 'nmod:poss']).length === 0
}

function isOfTroops(clauses: Clauses, object: Phrase): boolean {
  return isForce(clauses, object.head) && !TARGETS.has(lemmaAt(clauses, object.head))
}

/** "Destroyed on the runway". */
function isParked(clauses: Clauses, verb: number): boolean {
  return (
    obliqueWith(clauses, [verb], words('on at in')) !== null &&
    dependentsOf(clauses.syntax, verb, ['obl']).some((at) => PARKED.has(lemmaAt(clauses, at)))
  )
}

const PARKED = words('runway ground hangar tarmac apron airfield airbase airport')

/** "Damaged by shelling", where the parser takes it for a verb. */
function byShelling(clauses: Clauses, verb: number): Phrase | null {
  const by = dependentsOf(clauses.syntax, verb, ['advcl']).find(
    (at) => FIRE_NOUNS.has(wordAt(clauses, at)) && wordAt(clauses, at - 1) === 'by',
  )
  return by === undefined ? null : phraseAt(clauses, by)
}

/** "A rocket fired by the paramilitaries": they are who struck. */
function firedBy(clauses: Clauses, side: Phrase | null): Phrase | null {
  const fired = side === null || !WEAPONS.has(lemmaAt(clauses, side.head)) ? [] : dependentsOf(clauses.syntax, side.head, ['acl'])
  const verb = fired.find((at) => FIRED.has(lemmaAt(clauses, at)))
  return verb === undefined ? null : obliqueOf(clauses, verb)
}

function obliqueOf(clauses: Clauses, verb: number): Phrase | null {
  const agent = doerOf(clauses, verb)
  return agent !== null && mayBeForce(clauses, agent) ? agent : null
}

const FIRED = words('fire launch drop send')

/** Whoever attacks: a force, a weapon, a name, or "it"; "the storm hit the coast" is no attack. */
function mayFire(clauses: Clauses, side: Phrase, isBlunt: boolean): boolean {
  const lemma = lemmaAt(clauses, coreOf(clauses, side.head))
  if (WEAPONS.has(lemma) || FIRE_NOUNS.has(lemma)) return true
  return isBlunt
    ? isForce(clauses, side.head) || CREWS.has(lemma) || isName(clauses, side.head)
    : (mayBeForce(clauses, side) || CREWS.has(lemma)) && lemma !== 'side'
}

const DESTROYING = words('destroy damage level flatten ram torch topple obliterate shred blow')
const CREWS = words('pilot airman saboteur boat bomber gunner sapper vessel ship submarine')
const LOOSE = words('hit strike target attack')
const ATTACKS = words('attack raid torch')
const BY_MEANS = words('in by with')
const AT = words('in at near on around outside over across')
const NOT_TARGETS = words(
  'deal agreement record high low note chord balance figure milestone goal blow pose tone green yellow button key brake note inflation consumer customer voter audience bargain price import spending corruption snag wall problem headline',
)

/** "Drones set fire to the depot", "was set ablaze by rebels"; not by lightning. */
function readSetAblaze(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const object = undergoerOf(clauses, verb)
  const isFire = object !== null && lemmaAt(clauses, object.head) === 'fire'
  const isAblaze = hasDependent(clauses, verb, ['compound:prt', 'advmod', 'xcomp', 'obl'], ABLAZE)
  const target = isFire ? obliqueWith(clauses, [verb, object.head], words('to')) : isAblaze ? object : null
  const side = doerOf(clauses, verb)
  if (target === null || side === null || side.head === target.head || !mayFire(clauses, side, true)) return null
  return makeFrame(clauses, ['STRIKES', verb], { side: ownerOf(clauses, side.head) ?? side, other: target, place: target })
}

const ABLAZE = words('ablaze alight fire')
