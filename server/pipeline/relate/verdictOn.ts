import type { Telling, Verdict } from '../../domain/Claim.ts'
import type { Proposition } from '../../domain/Proposition.ts'
import { areOtherBuildings } from './areOtherBuildings.ts'
import { claimKeyOf, kindOf } from './claimKeyOf.ts'
import { compareAmounts } from './compareAmounts.ts'
import { compareControl } from './compareControl.ts'
import { areOfOtherSpans } from './countedSpan.ts'
import { dayGap } from './dayGap.ts'
import { isOfOneDeed } from './isOfOneDeed.ts'
import { IN_LIKE_WORDS } from './sayAlike.ts'
import { strainAcross } from './strainAcross.ts'
import { isDeed, isOfGround, topicOf } from './topicOf.ts'
import { isEvent, isOfAllTime, looksBackOn, momentOf } from './windowsOf.ts'

/**
 * How two related tellings stand to each other. Of one claim they say the same or contradict: for a state on one day or the next, up to six days apart they
 * strain. Of different claims they contradict only in one scope and at one time. What is undated never contradicts or strains; a prediction never meets a fact.
 */
export function verdictOn(a: Telling, b: Telling): Verdict {
  const verdict = plainVerdict(a, b)
  // What may well have been meant otherwise accuses nobody; nor does one claim another by details that a telling has from its like.
  const isOneClaim = a.claimKey !== null && a.claimKey === b.claimKey
  return verdict === 'CONTRADICTS' && (isUnsure(a, isOneClaim) || isUnsure(b, isOneClaim)) ? 'STRAINS' : verdict
}

function isUnsure({ read }: Telling, isOneClaim: boolean): boolean {
  return read.sureness === 'TENTATIVE' || (!isOneClaim && read.rule === IN_LIKE_WORDS)
}

function plainVerdict(a: Telling, b: Telling): Verdict {
  if (isPutRight(a, b) || isPutRight(b, a)) return 'NONE'
  const gap = gapOf(a, b)
  const isOneClaim = a.claimKey !== null && a.claimKey === b.claimKey
  if (isOneClaim) return a.polarity === b.polarity ? 'SAME' : ofOneClaim(a, b, gap)
  const [p, q] = [a.proposition, b.proposition]
  if (p === null || q === null || p.mood !== q.mood) return 'NONE'
  if (p.placeId !== q.placeId) return 'NONE'
  if (!isOneTopic(p, q)) return acrossTopics(a, b, gap)
  if (claimKeyOf(a) !== null && claimKeyOf(a) === claimKeyOf(b)) return isEvent(p.predicate) ? 'NONE' : 'OTHER_SCOPE'
  return inTime(compare(a, b, gap), gap, p)
}

/** "Puts it at 90 and takes back the figure of 250": who puts his word right denies nothing that he says beside it. */
function isPutRight(back: Telling, beside: Telling): boolean {
  return back.takesBack && !beside.takesBack && back.articleId === beside.articleId && isOneSpeaker(back, beside) && back.day === beside.day
}

/** Days for which a state may still be what another telling says of it. */
const STRAIN_DAYS = 6

/** An event has its time, whenever it is denied; a state is denied for the day of saying. A speaker who says otherwise on another day speaks of another state. */
function ofOneClaim(a: Telling, b: Telling, gap: number | null): Verdict {
  if (a.day === null || b.day === null || gap === null) return 'NONE'
  if (a.proposition !== null && isEvent(a.proposition.predicate)) return 'CONTRADICTS'
  if (gap <= 1 || isAimedAt(a, b) || isAimedAt(b, a) || isNoSinceThen(a, b) || isNoSinceThen(b, a)) return 'CONTRADICTS'
  if (isOneSpeaker(a, b)) return 'OTHER_SCOPE'
  return gap <= STRAIN_DAYS ? 'STRAINS' : 'OTHER_SCOPE'
}

/** "Never" reaches back over all that was said, not forth. */
function isNoSinceThen(denial: Telling, other: Telling): boolean {
  return isOfAllTime(denial) && (denial.day ?? '') >= (other.day ?? '')
}

function isAimedAt(denial: Telling, { statementId }: Telling): boolean {
  return denial.denies?.statementId === statementId
}

/** Days between what two tellings speak of. An event whose day only one of them fixes may be the one that the other tells of on the day of saying. */
function gapOf(a: Telling, b: Telling): number | null {
  const gap = dayGap(momentOf(a), momentOf(b))
  if (isEvent(a.proposition?.predicate ?? 'CONTROLS') && (looksBackOn(a, b) || looksBackOn(b, a))) return gap === null ? null : 0
  const isLoose = (a.happenedOn === null) !== (b.happenedOn === null) && isEvent(a.proposition?.predicate ?? 'CONTROLS')
  return gap === null || !isLoose ? gap : Math.min(gap, dayGap(a.day, b.day) ?? gap)
}

/** What one predicate takes away from another, while both may be of one time; of another day, it is another state. */
function acrossTopics(a: Telling, b: Telling, gap: number | null): Verdict {
  if (gap === null || !strainAcross(a, b)) return 'NONE'
  const isOtherState = gap > STRAIN_DAYS || (gap > 0 && (leavesAfter(a, b) || leavesAfter(b, a) || isOneSpeaker(a, b)))
  return isOtherState ? 'OTHER_SCOPE' : 'STRAINS'
}

/** Who left on a later day may have held it before. */
function leavesAfter(left: Telling, held: Telling): boolean {
  return left.proposition?.predicate === 'WITHDRAWS' && left.polarity > 0 && (momentOf(left) ?? '') > (momentOf(held) ?? '')
}

function isOneSpeaker(a: Telling, b: Telling): boolean {
  return a.speakerId !== null && a.speakerId === b.speakerId
}

/** Fighting in a part bears on who controls the whole. */
function isOneTopic(p: Proposition, q: Proposition): boolean {
  return (
    topicOf(p.predicate) === topicOf(q.predicate) ||
    (isOfGround(p.predicate) && isOfGround(q.predicate)) ||
    (isDeed(p.predicate) && isDeed(q.predicate))
  )
}

/** The verdict that the days between two tellings leave of it. */
function inTime(verdict: Verdict, gap: number | null, p: Proposition): Verdict {
  if (verdict === 'SAME') return 'NONE'
  if (verdict !== 'CONTRADICTS' && verdict !== 'STRAINS') return verdict
  if (gap === null) return 'NONE'
  if (gap <= 1 || TIMELESS.has(p.predicate)) return verdict
  if (p.amount !== null) return 'OTHER_SCOPE'
  return gap <= STRAIN_DAYS ? 'STRAINS' : verdict === 'CONTRADICTS' ? 'OTHER_SCOPE' : 'NONE'
}

/** What does not change from week to week: whose a land is by law, who did a thing. */
const TIMELESS: ReadonlySet<Proposition['predicate']> = new Set<Proposition['predicate']>(['STATUS', 'RESPONSIBLE'])

function compare(a: Telling, b: Telling, gap: number | null): Verdict {
  const [p, q] = [a.proposition, b.proposition]
  if (p === null || q === null || areOtherBuildings(a, b)) return 'NONE'
  if (p.amount !== null && q.amount !== null) return inOneSpan(compareAmounts(p, q), a, b)
  if (isOfGround(p.predicate) && isOfGround(q.predicate)) return compareControl(p, q)
  if (topicOf(p.predicate) === 'MOVES' && topicOf(q.predicate) === 'MOVES') return compareMoves(p, q)
  return p.polarity > 0 && q.polarity > 0 && isOfOneDeed(a, b, gap ?? 0) ? 'CONTRADICTS' : 'NONE'
}

/** Numbers that differ by the stretch that they are counted over do not clash. */
function inOneSpan(verdict: Verdict, a: Telling, b: Telling): Verdict {
  return (verdict === 'CONTRADICTS' || verdict === 'STRAINS') && areOfOtherSpans(a, b) ? 'OTHER_SCOPE' : verdict
}

/** An advance against an attack that was held off strains. */
function compareMoves(p: Proposition, q: Proposition): Verdict {
  const [a, b] = [kindOf(p), kindOf(q)]
  if (a === b) return 'NONE'
  const isHeldOff = (a === 'ADVANCES' && b === 'REPELS') || (a === 'REPELS' && b === 'ADVANCES')
  return isHeldOff && p.side !== q.side && p.part === q.part && p.polarity > 0 && q.polarity > 0 ? 'STRAINS' : 'NONE'
}
