import type { Position, Telling } from '../../domain/Claim.ts'
import type { Proposition } from '../../domain/Proposition.ts'
import { claimKeyOf, kindOf, shareOf } from './claimKeyOf.ts'
import { isOneMeasure, numbersAgree } from './compareAmounts.ts'
import { compareControl } from './compareControl.ts'
import { dayGap } from './dayGap.ts'
import { topicOf } from './topicOf.ts'

/**
 * How a telling stands to the claim that a model telling affirms; null when it says nothing of it. Its own claim it affirms or denies; the same for another time is of another
 * scope. Less of the place, or a part that another still holds or fights for, grants it partly; another side's hold on it, another perpetrator or another number
 * denies it; another measure is of another scope.
 */
export function positionOn(telling: Telling, model: Telling): Position | null {
  const [p, m] = [telling.proposition, model.proposition]
  if (p === null || m === null) return null
  if (telling.claimKey === model.claimKey) return p.polarity > 0 ? 'AFFIRMS' : 'DENIES'
  if (p.mood !== m.mood || p.placeId !== m.placeId || topicOf(p.predicate) !== topicOf(m.predicate)) return null
  if (claimKeyOf(telling) === claimKeyOf(model)) return 'OTHER_SCOPE'
  const isNow = (dayGap(telling.happenedOn ?? telling.day, model.happenedOn ?? model.day) ?? 99) <= 6
  if (p.amount !== null && m.amount !== null) return onNumber(p, m, isNow)
  if (!isNow) return null
  if (topicOf(p.predicate) === 'CONTROL' || topicOf(p.predicate) === 'FIGHTING') return onControl(p, m)
  const isRival =
    (p.predicate === 'RESPONSIBLE' || p.predicate === 'STATUS') && p.predicate === m.predicate && p.side !== null && m.side !== null
  return isRival && p.polarity > 0 ? 'DENIES' : null
}

function onNumber(p: Proposition, m: Proposition, isNow: boolean): Position | null {
  if (p.predicate !== m.predicate || p.amount === null || m.amount === null || !isOneMeasure(p.amount, m.amount) || p.side !== m.side)
    return 'OTHER_SCOPE'
  if (p.polarity < 0) return null
  if (!isNow) return 'OTHER_SCOPE'
  return numbersAgree(p.amount, m.amount) ? 'AFFIRMS' : 'DENIES'
}

function onControl(p: Proposition, m: Proposition): Position | null {
  const claim = { ...m, polarity: 1 as const }
  const isOneSide = p.side === m.side && p.part === m.part
  if (kindOf(p) === 'CONTROLS' && kindOf(m) === 'CONTROLS' && isOneSide) {
    if (p.polarity < 0) return null
    if (shareOf(p).max < shareOf(m).min) return 'PARTLY'
    return shareOf(p).min > shareOf(m).max ? null : 'PARTLY'
  }
  const verdict = compareControl(p, claim)
  if (verdict === 'STRAINS') return 'PARTLY'
  return verdict === 'CONTRADICTS' ? 'DENIES' : null
}
