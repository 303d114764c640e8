import type { Frame } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, headIn, isGround, isVerb, lemmaAt, obliqueWith, phraseAt, wordAt } from './Clauses.ts'
import type { Trigger } from './FrameReader.ts'
import { isForce, mayBeForce } from './isForce.ts'
import { makeFrame } from './makeFrame.ts'
import { numberIn } from './numberIn.ts'
import { doerOf } from './roles.ts'
import { words } from './words.ts'

/** How near a force has come: ADVANCES. "Pushed to within 10 kilometres of the capital", "are now 20 km from the town", "has not advanced one metre". */
export const distanceTriggers: readonly Trigger[] = [
  { words: words('kilometre kilometer km mile metre meter kilometers kilometres kms miles'), read: readDistance },
]

function readDistance(clauses: Clauses, measure: number): Frame | null {
  const head = headIn(clauses, measure)
  const verb = head >= 0 && isVerb(clauses, head) ? head : null
  if (verb !== null && lemmaAt(clauses, verb) === 'advance') return advanced(clauses, verb)
  const isCounted = [measure - 1, measure - 2].some((at) => at >= clauses.content.first && numberIn(clauses, at, measure) !== null)
  if (!isCounted) return null
  const within = obliqueWith(clauses, [measure], words('of from'))
  if (within === null || !isGround(clauses, within)) return null
  if (verb !== null) {
    const isWithin = clauses.words.slice(verb, measure).includes('within') && MOVING.has(lemmaAt(clauses, verb))
    const side = isWithin ? doerOf(clauses, verb) : null
    return side !== null && mayBeForce(clauses, side) ? makeFrame(clauses, ['ADVANCES', verb], { side, place: within }) : null
  }
  const [subject] = dependentsOf(clauses.syntax, measure, ['nsubj'])
  const isNow = clauses.words.slice(Math.max(clauses.content.first, measure - 6), measure).some((word) => NOW.has(word))
  return subject !== undefined && isNow && isForce(clauses, subject)
    ? makeFrame(clauses, ['ADVANCES', measure], { side: phraseAt(clauses, subject), place: within })
    : null
}

const MOVING = words('push move advance come get press march approach be drive close')
const NOW = words('now only just already within less')

/** "Has not advanced one metre". */
function advanced(clauses: Clauses, verb: number): Frame | null {
  const side = doerOf(clauses, verb)
  const place = obliqueWith(clauses, [verb], words('in towards toward into on near'))
  if (side === null || !mayBeForce(clauses, side) || wordAt(clauses, side.head) === 'runner') return null
  return makeFrame(clauses, ['ADVANCES', verb], { side, place: place !== null && isGround(clauses, place) ? place : null })
}
