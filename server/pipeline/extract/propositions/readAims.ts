import type { Frame } from '../../../domain/Proposition.ts'
import { type Clauses, isGround, isVerb, lemmaAt, obliqueWith } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { deedAt, doerOf, undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Aims that are told without a verb of doing: INTENDS. Those of verbs ("plans to seize") are read at the verb. */
export const aimTriggers: readonly Trigger[] = [
  { words: words('prepare plan'), read: readPreparing },
  { words: words('fly'), read: readFlag },
]

/** "Are preparing an assault on the town", "is preparing for an offensive". */
function readPreparing(clauses: Clauses, verb: number): Frame | null {
  if (!isVerb(clauses, verb)) return null
  const what = undergoerOf(clauses, verb) ?? obliqueWith(clauses, [verb], words('for'))
  const side = doerOf(clauses, verb)
  if (what === null || !ATTACKS.has(lemmaAt(clauses, what.head)) || what.head === side?.head) return null
  return makeFrame(clauses, ['INTENDS', verb], { side, place: obliqueWith(clauses, [what.head, verb], words('on in against into at of')) })
}

const ATTACKS = words(
  'attack assault offensive advance invasion incursion push operation strike raid ambush counteroffensive withdrawal siege',
)

/** "Our flag will fly over the town". */
function readFlag(clauses: Clauses, verb: number): Frame | null {
  const flag = isVerb(clauses, verb) ? doerOf(clauses, verb) : null
  if (flag === null || !FLAGS.has(lemmaAt(clauses, flag.head))) return null
  const over = obliqueWith(clauses, [verb], words('over above on in from'))
  if (over === null || !isGround(clauses, over)) return null
  const { doer } = deedAt(clauses, flag.head)
  const side = obliqueWith(clauses, [flag.head], words('of')) ?? doer
  const frame = makeFrame(clauses, ['CONTROLS', verb], {
    side: side !== null && (mayBeForce(clauses, side) || side.head < flag.head) ? side : null,
    place: over,
  })
  return frame !== null && frame.mood === 'PREDICTED' ? { ...frame, predicate: 'INTENDS', mood: 'ASSERTED' } : null
}

const FLAGS = words('flag banner')
