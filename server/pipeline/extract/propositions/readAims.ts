import type { Frame } from '../../../domain/Proposition.ts'
import { type Clauses, isGround, isVerb, lemmaAt, obliqueWith } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Aims that are told without a verb of doing: INTENDS. Those of verbs ("plans to seize") are read at the verb. */
export const aimTriggers: readonly Trigger[] = [
  { words: words('prepare plan ready plot consider contemplate mull weigh'), read: readPreparing },
  { words: words('aim covet eye'), read: readAiming },
  { words: words('resume go return launch mount restart'), read: readWarring },
]

/** "Are preparing an assault on the town", "is preparing for an offensive". */
function readPreparing(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const what = undergoerOf(clauses, verb) ?? obliqueWith(clauses, [verb], words('for'))
  const side = doerOf(clauses, verb)
  if (what === null || !ATTACKS.has(lemmaAt(clauses, what.head)) || what.head === side?.head) return null
  return makeFrame(clauses, ['INTENDS', verb], { side, place: obliqueWith(clauses, [what.head, verb], words('on in against into at of')) })
}

/** "Is aiming for the capital", "covets the corridor". */
function readAiming(clauses: Clauses, verb: number): Frame | null {
  const side = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  const place = lemmaAt(clauses, verb) === 'aim' ? obliqueWith(clauses, [verb], words('for')) : undergoerOf(clauses, verb)
  const isOfForce = side !== null && mayBeForce(clauses, side) && clauses.syntax.tags[side.head] !== 'PRON'
  return isOfForce && place !== null && isGround(clauses, place) && place.head !== side.head
    ? makeFrame(clauses, ['INTENDS', verb], { side, place })
    : null
}

const ATTACKS = words(
  'attack assault offensive advance invasion incursion push operation strike raid ambush counteroffensive withdrawal siege',
)

/** "Will resume the offensive", "goes back to war", "would launch its operation to recover the town". */
function readWarring(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const lemma = lemmaAt(clauses, verb)
  const side = doerOf(clauses, verb)
  const what = lemma === 'go' || lemma === 'return' ? obliqueWith(clauses, [verb], words('to')) : undergoerOf(clauses, verb)
  const isWar = what !== null && (lemma === 'launch' || lemma === 'mount' ? CAMPAIGNS : WARS).has(lemmaAt(clauses, what.head))
  if (!isWar || what.head === side?.head || (side !== null && !mayBeForce(clauses, side))) return null
  const frame = makeFrame(clauses, ['CLASHES', verb], { side, place: obliqueWith(clauses, [what.head, verb], words('on in against at')) })
  if (frame === null || (frame.mood !== 'PREDICTED' && frame.predicate !== 'INTENDS')) return null
  return { ...frame, predicate: 'INTENDS', mood: 'ASSERTED' }
}

const WARS = words('war fighting offensive hostility hostilities campaign assault bombing bombardment combat attack strikes')
const CAMPAIGNS = words('operation offensive campaign counteroffensive assault')
