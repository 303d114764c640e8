import type { Position, Telling } from '../../domain/Claim.ts'
import type { Proposition } from '../../domain/Proposition.ts'
import { areOtherBuildings } from './areOtherBuildings.ts'
import { claimKeyOf, kindOf, shareOf } from './claimKeyOf.ts'
import { isOneMeasure, numbersAgree } from './compareAmounts.ts'
import { compareControl } from './compareControl.ts'
import { areOfOtherSpans } from './countedSpan.ts'
import { dayGap } from './dayGap.ts'
import { isOfOneDeed } from './isOfOneDeed.ts'
import { isDeed, isOfGround } from './topicOf.ts'
import { isEvent, looksBackOn, whenOf } from './windowsOf.ts'

/** The first and the last day that a claim speaks of; null for one without a day. */
export type ClaimWindow = { readonly from: string; readonly to: string } | null

/**
 * How a telling stands to the claim that a model telling affirms; null when it says nothing of it. Its own claim it affirms or denies; the same for another time is of another
 * scope. Less of the place, or a part that another still holds or fights for, grants it partly; another side's hold on it, another perpetrator or another number
 * denies it; another measure is of another scope. What has no day may be of the claim's time.
 */
export function positionOn(telling: Telling, model: Telling, window: ClaimWindow): Position | null {
  const [p, m] = [telling.proposition, model.proposition]
  if (p === null || m === null) return null
  if (telling.claimKey === model.claimKey) return p.polarity > 0 ? 'AFFIRMS' : 'DENIES'
  if (p.mood !== m.mood || p.placeId !== m.placeId) return null
  if (claimKeyOf(telling) === claimKeyOf(model)) return 'OTHER_SCOPE'
  const apart = daysFrom(whenOf(telling), window)
  if (p.amount !== null && m.amount !== null) {
    const position = onNumber(p, m, { apart: meansTheSame(telling, model) ? 0 : apart, isLater: isAfter(whenOf(telling), window) })
    return position === 'DENIES' && areOfOtherSpans(telling, model) ? 'OTHER_SCOPE' : position
  }
  if (isOfGround(p.predicate) && isOfGround(m.predicate)) return areOtherBuildings(telling, model) ? null : onControl(p, m, apart)
  if (!isOfOneParty(p) || !isOfOneParty(m)) return null
  return p.polarity > 0 && isOfOneDeed(telling, model, apart) ? 'DENIES' : null
}

const STATE_DAYS = 6

/** A deed is one party's, and so is a land by law: another's is not. */
function isOfOneParty({ predicate }: Proposition): boolean {
  return isDeed(predicate) || predicate === 'STATUS'
}

/** Days from a moment to the window; 0 within it, or where either has no day. */
function daysFrom(moment: string | null, window: ClaimWindow): number {
  if (moment === null || window === null || (moment >= window.from && moment <= window.to)) return 0
  return dayGap(moment, moment < window.from ? window.from : window.to) ?? 0
}

/** An admission or a finding is of the event that was told of before it. */
function meansTheSame(a: Telling, b: Telling): boolean {
  return isEvent(a.proposition?.predicate ?? 'CONTROLS') && (looksBackOn(a, b) || looksBackOn(b, a))
}

function isAfter(moment: string | null, window: ClaimWindow): boolean {
  return moment !== null && window !== null && moment > window.to
}

function onNumber(
  p: Proposition,
  m: Proposition,
  { apart, isLater }: { readonly apart: number; readonly isLater: boolean },
): Position | null {
  if (p.amount === null || m.amount === null) return null
  const isOneScope =
    p.predicate === m.predicate && isOneMeasure(p.amount, m.amount) && (p.side === m.side || p.side === null || m.side === null)
  if (!isOneScope) return 'OTHER_SCOPE'
  if (p.polarity < 0) return null
  const [said, claimed] = [p.amount, m.amount]
  if (apart > (isEvent(m.predicate) && claimed.of !== 'missing' ? STATE_DAYS : 1)) return 'OTHER_SCOPE'
  // More may have died since.
  if (isLater && said.min > claimed.min && claimed.max === null && m.predicate === 'LOSSES') return 'OTHER_SCOPE'
  if (numbersAgree(said, claimed)) return isWithin(said, claimed) ? 'AFFIRMS' : 'PARTLY'
  return apart > 1 && said.min > claimed.min ? 'OTHER_SCOPE' : 'DENIES'
}

/** A narrower number says what a wider one says; a wider one grants it in part. */
function isWithin(
  said: { readonly min: number; readonly max: number | null },
  claimed: { readonly min: number; readonly max: number | null },
): boolean {
  return said.min >= claimed.min && (claimed.max === null || (said.max !== null && said.max <= claimed.max))
}

function onControl(p: Proposition, m: Proposition, apart: number): Position | null {
  const isOneKind = kindOf(p) === 'CONTROLS' && kindOf(m) === 'CONTROLS'
  const isOneSide = p.side === m.side && p.part === m.part
  if (apart > STATE_DAYS) return isOneKind && isOneSide && p.polarity > 0 ? 'OTHER_SCOPE' : null
  if (isOneKind && isOneSide) {
    if (p.polarity < 0) return null
    if (shareOf(p).max < shareOf(m).min) return 'PARTLY'
    return shareOf(p).min > shareOf(m).max ? null : 'PARTLY'
  }
  if (isWholeOf(p, m) && apart <= 1) return 'AFFIRMS'
  const verdict = compareControl(p, { ...m, polarity: 1 })
  if (verdict === 'STRAINS') return 'PARTLY'
  return verdict === 'CONTRADICTS' ? 'DENIES' : null
}

/** Whole entails part: who holds all of a town holds its station. */
function isWholeOf(p: Proposition, m: Proposition): boolean {
  const isHeld = kindOf(p) === 'CONTROLS' && kindOf(m) === 'CONTROLS' && p.side !== null && p.side === m.side
  return isHeld && p.polarity > 0 && p.part === null && m.part !== null && shareOf(p).min === 1
}
