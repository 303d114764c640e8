import type { Position, Telling } from '../../domain/Claim.ts'
import { claimKeyOf, shareOf, stateOf } from './claimKeyOf.ts'
import { compareControl } from './compareControl.ts'
import { topicOf } from './topicOf.ts'

/**
 * How a telling stands to the claim that a model telling affirms; null when it says nothing of it. Its own claim it affirms or denies. Less of the same
 * place by the same side stands partly; another side's hold on it denies it; a part against the whole, or another measure, is of another scope.
 */
export function positionOn(telling: Telling, model: Telling): Position | null {
  const [p, m] = [telling.proposition, model.proposition]
  if (p === null || m === null) return null
  if (claimKeyOf(telling) === claimKeyOf(model)) return p.polarity > 0 ? 'AFFIRMS' : 'DENIES'
  if (p.mood !== m.mood || p.placeId !== m.placeId || topicOf(p.predicate) !== topicOf(m.predicate)) return null
  const claim = { ...m, polarity: 1 as const }
  if (topicOf(p.predicate) !== 'CONTROL') return p.amount !== null && m.amount !== null ? 'OTHER_SCOPE' : null
  const isLess = stateOf(p.predicate) === 'CONTROLS' && stateOf(m.predicate) === 'CONTROLS' && p.side === m.side && p.part === m.part
  if (isLess && p.polarity > 0 && shareOf(p).max < shareOf(m).min) return 'PARTLY'
  // More of it than is claimed, said on another day, is a later state and no denial.
  if (isLess && p.polarity > 0) return null
  const verdict = compareControl(p, claim)
  return verdict === 'CONTRADICTS' || verdict === 'STRAINS' ? 'DENIES' : null
}
