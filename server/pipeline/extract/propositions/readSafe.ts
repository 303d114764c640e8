import type { Amount, Frame } from '../../../domain/Proposition.ts'
import { amountIn } from './amountIn.ts'
import { type Clauses, hasDependent, headIn, isVerb, lemmaAt, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { doerOf, subjectIn, undergoerOf } from './roles.ts'
import { FIGHTERS, MACHINES, words } from './words.ts'

/** Losses told by what was not lost, or is held: LOSSES. "All its soldiers came home alive", "lost no aircraft", "are holding 54 soldiers". */
export const safeTriggers: readonly Trigger[] = [
  { words: words('alive safely unharmed unhurt unscathed'), read: readAllSafe },
  { words: words('lose'), read: readLostNone },
  { words: words('hold'), read: readHeld },
]

/** "Every aircraft had returned safely", "all its soldiers are alive". */
function readAllSafe(clauses: Clauses, word: number): Frame | null {
  const verb = isVerb(clauses, headIn(clauses, word)) ? headIn(clauses, word) : word
  const subject = verb < 0 ? null : subjectIn(clauses, verb)
  if (subject === null) return null
  const who = phraseAt(clauses, subject)
  const isAll = /^(?:all|every|each)$/.test(wordAt(clauses, who.first))
  const lemma = lemmaAt(clauses, subject)
  const isOurs = FIGHTERS.has(lemma) || CREW.has(lemma) || MACHINES.has(lemma)
  return isAll && isOurs
    ? makeFrame(clauses, ['LOSSES', word], { side: who, amount: noneOf(MACHINES.has(lemma) ? lemma : 'killed'), verb })
    : null
}

const CREW = words('sailor crew pilot seaman passenger miner hostage soldier')

/** "It lost no aircraft". */
function readLostNone(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const side = doerOf(clauses, verb)
  if (object === null || side === null || !mayBeForce(clauses, side) || !hasDependent(clauses, object.head, ['det'], words('no')))
    return null
  const lemma = lemmaAt(clauses, object.head)
  const of = MACHINES.has(lemma) ? lemma : FIGHTERS.has(lemma) ? 'killed' : null
  const frame = of === null ? null : makeFrame(clauses, ['LOSSES', verb], { side, amount: noneOf(of) })
  return frame === null ? null : { ...frame, isSo: true }
}

/** "Are holding 54 soldiers": captives; a garrison is held by nobody but its own. */
function readHeld(clauses: Clauses, verb: number): Frame | null {
  const object = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  const side = doerOf(clauses, verb)
  const isCaptor = side !== null && (isForce(clauses, side.head) || /^(?:they|we)$/.test(wordAt(clauses, side.head)))
  if (object === null || !isCaptor || side.head === object.head || !HELD.has(lemmaAt(clauses, object.head))) return null
  const amount = amountIn(clauses, object, 'FLOW')
  return amount === null || amount.unit !== 'count'
    ? null
    : makeFrame(clauses, ['LOSSES', verb], { side: object, amount: { ...amount, of: 'captured' } })
}

const HELD = words('soldier prisoner captive hostage troop troops policeman officer serviceman sailor')

function noneOf(of: string): Amount {
  return { min: 0, max: 0, isVague: false, unit: 'count', of, flow: 'FLOW', window: null }
}
