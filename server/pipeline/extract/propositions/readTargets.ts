import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { isPassive } from '../syntax/subjectOf.ts'
import { type Clauses, coreOf, hasDependent, headIn, isVerb, lemmaAt, obliqueWith, type Phrase, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isName } from './isName.ts'
import { isTarget } from './isTarget.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, ownerOf, undergoerOf } from './roles.ts'
import { FIRE_NOUNS, HURLED, words } from './words.ts'

/** Fire told by what it hit: STRIKES. "Took a direct hit", "was the target of an air raid", "came under fire", "was fired on", "no shell reached the town". */
export const targetTriggers: readonly Trigger[] = [
  { words: words('hit'), read: readDirectHit },
  { words: words('target'), read: readTargetOf },
  { words: words('come'), read: readUnderFire },
  { words: words('fire shoot'), read: readFiredOn },
  { words: words('reach touch'), read: readReached },
]

/** "The building took a direct hit". */
function readDirectHit(clauses: Clauses, noun: number): Frame | null {
  const verb = clauses.syntax.relations[noun] === 'obj' ? headIn(clauses, noun) : -1
  const isDirect = hasDependent(clauses, noun, ['amod'], words('direct'))
  // "Took several hits"; a firm that took a hit lost money.
  const target =
    verb >= 0 && (isDirect || wordAt(clauses, noun) === 'hits') && TAKING.has(lemmaAt(clauses, verb)) ? doerOf(clauses, verb) : null
  return target !== null && isTarget(clauses, target) && (isDirect || !isName(clauses, target.head))
    ? makeFrame(clauses, ['STRIKES', noun], {
        side: obliqueWith(clauses, [noun, verb], words('from by')),
        other: target,
        place: target,
        verb,
      })
    : null
}

const TAKING = words('take receive suffer sustain')

/** "The hospital was the target of an air raid". */
function readTargetOf(clauses: Clauses, noun: number): Frame | null {
  const [subject] = isVerb(clauses, noun) ? [] : dependentsOf(clauses.syntax, noun, ['nsubj'])
  const strike = obliqueWith(clauses, [noun], words('of'))
  const isStruck =
    strike !== null && FIRE_NOUNS.has(lemmaAt(clauses, strike.head)) && hasDependent(clauses, noun, ['cop'], words('is was were been'))
  const target = subject === undefined ? null : phraseAt(clauses, subject)
  return isStruck && target !== null && isTarget(clauses, target)
    ? makeFrame(clauses, ['STRIKES', noun], { side: ownerOf(clauses, strike.head), other: target, place: target })
    : null
}

/** "Came under rocket fire", "came under attack from drones". */
function readUnderFire(clauses: Clauses, verb: number): Frame | null {
  const under = obliqueWith(clauses, [verb], words('under'))
  if (under === null || !(FIRE_NOUNS.has(lemmaAt(clauses, under.head)) || lemmaAt(clauses, under.head) === 'attack')) return null
  const target = doerOf(clauses, verb)
  const from = obliqueWith(clauses, [under.head, verb], words('from by'))
  // "The minister came under fire from critics", "under fire for its fees".
  const isBare = dependentsOf(clauses.syntax, under.head, ['compound', 'amod', 'nmod:poss']).length === 0
  const isCriticised = obliqueWith(clauses, [under.head, verb], words('for over')) !== null
  if (isBare && target !== null && (isCriticised || !isTarget(clauses, target)) && clauses.syntax.tags[target.head] !== 'PRON') return null
  return makeFrame(clauses, ['STRIKES', verb], { side: from, other: target, place: target })
}

/** "The patrol was fired on", "had been shot at". */
function readFiredOn(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb) || !isPassive(clauses.syntax, verb) || !/^(?:on|at|upon)$/.test(wordAt(clauses, verb + 1))) return null
  const target = undergoerOf(clauses, verb)
  const isBare = clauses.syntax.heads[verb + 1] === verb || !FOLLOWED.has(clauses.syntax.tags[verb + 2] ?? '')
  if (target === null || !isBare || HURLED.has(lemmaAt(clauses, target.head)) || ROUNDS.has(lemmaAt(clauses, target.head))) return null
  return makeFrame(clauses, ['STRIKES', verb], { side: doerOf(clauses, verb), other: target, place: target })
}

const FOLLOWED = new Set(['NOUN', 'PROPN', 'DET', 'PRON', 'ADJ'])
const ROUNDS = words('shot bullet round gun weapon salvo volley')

/** "No shell of ours reached the hospital", "no drone had touched the clinic". */
function readReached(clauses: Clauses, verb: number): Frame | null {
  const target = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const weapon = doerOf(clauses, verb)
  if (target === null || weapon === null) return null
  const fired = coreOf(clauses, weapon.head)
  // "No aircraft of any kind reached the plant"; a plane that reaches a town lands there.
  const isNone = hasDependent(clauses, weapon.head, ['det'], words('no')) || wordAt(clauses, weapon.head) === 'none'
  const isFired = FIRED.has(lemmaAt(clauses, fired)) || (isNone && FLOWN.has(lemmaAt(clauses, fired)))
  if (!isFired || !(isTarget(clauses, target) || lemmaAt(clauses, target.head) === 'target')) return null
  const of = fired === weapon.head ? obliqueWith(clauses, [fired], words('of')) : null
  const owner = ownerOf(clauses, fired) ?? (of === null || isKind(clauses, of) ? null : of)
  return makeFrame(clauses, ['STRIKES', verb], { side: owner, other: target, place: target })
}

/** "Of any kind", "of this type". */
function isKind(clauses: Clauses, { head }: Phrase): boolean {
  return /^(?:kind|sort|type)$/.test(lemmaAt(clauses, head))
}

const FIRED = words('shell missile rocket drone bomb mortar uav projectile device')
const FLOWN = words('aircraft plane jet warplane helicopter')
