import type { Frame } from '../../../domain/Proposition.ts'
import { type Clauses, hasDependent, isGround, isVerb, lemmaAt, obliqueWith, type Phrase, wordAt } from './Clauses.ts'
import { isForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { undergoerOf } from './roles.ts'
import { words } from './words.ts'

/** Who moved, what was moved, and whence; null for what is not told. */
export interface Moved {
  readonly side: Phrase | null
  readonly object: Phrase | null
  readonly from: Phrase | null
}

/** Retreats in kinder words: "redeployed to new positions", "moved back to the barracks", "has regrouped further south", "ran away"; WITHDRAWS. Not "redeployed to the front". */
export function readMovedBack(clauses: Clauses, verb: number, { side, object, from }: Moved): Frame | null {
  // "We moved three kilometres back".
  const isMeasured = object !== null && MEASURES.has(lemmaAt(clauses, object.head))
  const who = object !== null && isForce(clauses, object.head) ? object : object === null || isMeasured ? side : null
  const isOurs = who !== null && /^(?:we|they)$/.test(wordAt(clauses, who.head)) && hasMeasure(clauses, verb)
  if (who === null || !(isForce(clauses, who.head) || isOurs)) return null
  const isFrom = from !== null && isGround(clauses, from)
  if (lemmaAt(clauses, verb) === 'run') {
    return /^(?:away|off)$/.test(wordAt(clauses, verb + 1))
      ? makeFrame(clauses, ['WITHDRAWS', verb], { side: side ?? who, place: isFrom ? from : null })
      : null
  }
  const to = obliqueWith(clauses, [verb, object?.head], words('to at in into behind'))
  const isToRear =
    to !== null &&
    (NEW.has(wordAt(clauses, to.first)) || hasDependent(clauses, to.head, ['amod'], NEW) || REAR.has(lemmaAt(clauses, to.head)))
  const isBack = hasDependent(clauses, verb, ['advmod', 'compound:prt'], BACKWARD)
  if (!isFrom && !isToRear && !isBack) return null
  return makeFrame(clauses, ['WITHDRAWS', verb], { side: side ?? who, place: isFrom ? from : null })
}

function hasMeasure(clauses: Clauses, verb: number): boolean {
  return [verb + 1, verb + 2, verb + 3].some((at) => MEASURES.has(lemmaAt(clauses, at)))
}

const MEASURES = words('kilometre kilometer km mile metre meter')
/** "The contingent has been recalled". */
export function readRecalled(clauses: Clauses, verb: number): Frame | null {
  const side = isVerb(clauses, verb) ? undergoerOf(clauses, verb) : null
  if (side === null || !isForce(clauses, side.head) || PERSONS.has(lemmaAt(clauses, side.head))) return null
  const from = obliqueWith(clauses, [verb], words('from out of'))
  return makeFrame(clauses, ['WITHDRAWS', verb], { side, place: from !== null && isGround(clauses, from) ? from : null })
}

const PERSONS = words('officer commander general man leader vehicle government company')
const NEW = words('new other alternative safer rear fallback defensive prepared')
const REAR = words('barracks barrack rear')
const BACKWARD = words('back elsewhere further')
