import type { Telling, Verdict } from '../../domain/Claim.ts'
import type { Predicate, Proposition } from '../../domain/Proposition.ts'
import { claimKeyOf, stateOf } from './claimKeyOf.ts'
import { compareAmounts } from './compareAmounts.ts'
import { compareControl } from './compareControl.ts'
import { dayGap } from './dayGap.ts'
import { topicOf } from './topicOf.ts'

/**
 * How two tellings stand to each other (PROPOSITIONS.md). A contradiction needs one scope and overlapping times: the same day, or the next, since
 * papers tell it then. A few days apart it strains at most. What is undated never contradicts or strains; a prediction never meets a fact.
 */
export function verdictOn(a: Telling, b: Telling): Verdict {
  if (a.denies?.statementId === b.statementId || b.denies?.statementId === a.statementId) return 'CONTRADICTS'
  const [p, q] = [a.proposition, b.proposition]
  if (p === null || q === null) return 'NONE'
  if (p.mood !== q.mood) return 'NONE'
  const topic = topicOf(p.predicate)
  if (topic !== topicOf(q.predicate) || !isSamePlace(p, q)) return 'NONE'
  const verdict = compare(p, q)
  const isSame = claimKeyOf(a) === claimKeyOf(b) && p.polarity === q.polarity
  if (isSame) return 'SAME'
  return inTime(verdict, dayGap(a.day, b.day), p, q)
}

function isSamePlace(p: Proposition, q: Proposition): boolean {
  return p.placeId === q.placeId
}

/** The verdict that the days between two tellings leave of it. */
function inTime(verdict: Verdict, gap: number | null, p: Proposition, q: Proposition): Verdict {
  if (verdict !== 'CONTRADICTS' && verdict !== 'STRAINS') return verdict
  if (gap === null) return 'NONE'
  if (TIMELESS.has(p.predicate) && TIMELESS.has(q.predicate)) return verdict
  if (gap <= 1) return verdict
  return gap <= 3 && p.polarity !== q.polarity ? 'STRAINS' : verdict === 'CONTRADICTS' ? 'OTHER_SCOPE' : 'NONE'
}

/** What does not change from week to week: whose a land is by law, who did a thing, what footage shows. */
const TIMELESS: ReadonlySet<Predicate> = new Set<Predicate>(['STATUS', 'RESPONSIBLE', 'DEPICTS', 'ORDERS'])

function compare(p: Proposition, q: Proposition): Verdict {
  const topic = topicOf(p.predicate)
  if (topic === 'CONTROL') return compareControl(p, q)
  if (p.amount !== null && q.amount !== null) return compareAmounts(p, q)
  if (topic === 'MOVES') return compareMoves(p, q)
  return compareAlike(p, q)
}

/** An advance against its denial contradicts; against an attack that was held off it strains. */
function compareMoves(p: Proposition, q: Proposition): Verdict {
  const [a, b] = [stateOf(p.predicate), stateOf(q.predicate)]
  if (a === b) return compareAlike(p, q)
  const isHeldOff = (a === 'ADVANCES' && b === 'REPELS') || (a === 'REPELS' && b === 'ADVANCES')
  return isHeldOff && p.side !== q.side && p.part === q.part && p.polarity > 0 && q.polarity > 0 ? 'STRAINS' : 'NONE'
}

/** One predicate twice: its negation contradicts; another actor of a deed or status does too, where there is one. */
function compareAlike(p: Proposition, q: Proposition): Verdict {
  if (p.predicate !== q.predicate) return 'NONE'
  if (p.part !== q.part) return 'OTHER_SCOPE'
  const isSameSide = p.side === q.side || p.predicate === 'ENCIRCLED' || p.predicate === 'CLASHES'
  if (isSameSide) return p.polarity === q.polarity ? 'SAME' : 'CONTRADICTS'
  const isRival = (p.predicate === 'STATUS' || p.predicate === 'RESPONSIBLE') && p.side !== null && q.side !== null
  return isRival && p.polarity > 0 && q.polarity > 0 ? 'CONTRADICTS' : 'NONE'
}
