import type { ChangeKind, Telling } from '../../domain/Claim.ts'
import type { Proposition } from '../../domain/Proposition.ts'
import { claimKeyOf, kindOf, shareOf } from './claimKeyOf.ts'
import { hasGrown } from './countedSpan.ts'
import { dayGap } from './dayGap.ts'
import { isOfOneDeed } from './isOfOneDeed.ts'
import { isDeed } from './topicOf.ts'
import { isEvent, momentOf } from './windowsOf.ts'

/** A telling with what it is of (`matterOf`). */
export interface Mattered {
  readonly telling: Telling
  readonly matter: string
}

/** How the word of one who told `from` and, not earlier, `to` changed on a typed matter; null where both may stand beside each other. */
export function changeOfMatter({ telling: from, matter: before }: Mattered, { telling: to, matter: after }: Mattered): ChangeKind | null {
  const [p, q] = [from.proposition, to.proposition]
  if (p === null || q === null) return null
  if (before !== after) return hasLeft(from, to) ? 'MOVED' : isOtherDoer(from, to) ? 'REVERSED' : null
  if (p.amount !== null && q.amount !== null) return p.polarity > 0 && q.polarity > 0 ? ofNumbers(from, to) : null
  if (isEvent(q.predicate)) return ofEvents(from, to)
  if (p.polarity === q.polarity && kindOf(q) !== 'CONTROLS') return null
  return areOfOneState(p, q) ? null : inTime(from, to)
}

/** What is told of, whatever share, number or time it has; null where it is not typed. */
export function matterOf({ proposition }: Telling): string | null {
  if (proposition === null) return null
  const { amount } = proposition
  const key = claimKeyOf({ proposition: { ...proposition, share: null, amount: null } })
  return [key, amount === null ? '' : `${amount.of} ${amount.unit} ${amount.window ?? ''}`].join('|')
}

/** To say what was denied is to admit it; of a deed that is another's alone it is another word. */
export function isAdmitted({ act, proposition, speakerSide }: Telling): boolean {
  if (act === 'ACKNOWLEDGES' || act === 'CONFIRMS') return true
  const side = proposition?.side ?? null
  return side === null || speakerSide === null || side === speakerSide
}

/** Held what it has left since: "the quarter is in our hands", then "its battalions have given up the quarter". */
function hasLeft(from: Telling, to: Telling): boolean {
  const [p, q] = [from.proposition, to.proposition]
  if (p === null || q === null || q.predicate !== 'WITHDRAWS' || q.polarity < 0 || p.polarity < 0) return false
  if (p.placeId !== q.placeId || p.part !== q.part || p.side === null || p.side !== q.side) return false
  return (kindOf(p) === 'CONTROLS' || p.predicate === 'HOLDS') && isLater(from, to)
}

/** One deed, laid to another than before. */
function isOtherDoer(from: Telling, to: Telling): boolean {
  const [p, q] = [from.proposition, to.proposition]
  if (p === null || q === null || p.polarity < 0 || q.polarity < 0 || p.placeId !== q.placeId) return false
  return (
    isDeed(p.predicate) &&
    isDeed(q.predicate) &&
    isOfOneDeed(from, to, dayGap(momentOf(from), momentOf(to)) ?? 0) &&
    isFixedBefore(from, to)
  )
}

/** Whether the words fix what the later telling is of on a day that the earlier one could speak of. */
function isFixedBefore(from: Telling, to: Telling): boolean {
  const day = fixedDay(to)
  return day !== null && day <= (from.day ?? '')
}

/** The day that the words themselves fix for a thing, or for when it began. */
function fixedDay({ happenedOn, proposition }: Telling): string | null {
  const { validAt } = proposition ?? {}
  return happenedOn ?? (validAt?.basis === 'STATED' ? validAt.from : null)
}

/** An event that was denied is admitted when it is told of the time before the denial; one of a later day is another. */
function ofEvents(from: Telling, to: Telling): ChangeKind | null {
  if (from.polarity === to.polarity) return null
  const day = fixedDay(to)
  if (day !== null) return day > (from.day ?? '') ? (to.polarity > 0 ? 'MOVED' : null) : opposite(from, to)
  if (NEVER.test(to.words)) return opposite(from, to)
  return to.polarity > 0 && to.act === 'ACKNOWLEDGES' ? 'CONCEDED' : null
}

function inTime(from: Telling, to: Telling): ChangeKind | null {
  if (isFixedBefore(from, to) || NEVER.test(to.words)) return opposite(from, to)
  return isLater(from, to) ? 'MOVED' : null
}

/** "There never was a ring", "at no time": it reaches back. */
const NEVER = /\b(?:never|at no (?:time|point|stage)|at any (?:time|point)|all along|from the (?:start|beginning|outset))\b/i

function opposite(from: Telling, to: Telling): ChangeKind {
  return from.polarity < 0 && to.polarity > 0 && isAdmitted(to) ? 'CONCEDED' : 'REVERSED'
}

function isLater(from: Telling, to: Telling): boolean {
  return (momentOf(from) ?? '') < (momentOf(to) ?? '')
}

/** Whether both may be so at one time: less than all is not all of it, and "not all" is less. */
function areOfOneState(p: Proposition, q: Proposition): boolean {
  if (kindOf(p) !== 'CONTROLS') return p.polarity === q.polarity
  const [a, b] = [rangeOf(p), rangeOf(q)]
  return a.min <= b.max && b.min <= a.max
}

function rangeOf(proposition: Proposition): { readonly min: number; readonly max: number } {
  const { min, max, isStated } = shareOf(proposition)
  if (proposition.polarity > 0) return { min, max }
  return { min: 0, max: isStated || min === 1 ? Math.max(0, min - LEAST) : 0 }
}

const LEAST = 0.001

/** Another number for an event of one day, an admitted one, or fewer dead than before, takes the first back; a number that grows, or of what is there now, has moved. */
function ofNumbers(from: Telling, to: Telling): ChangeKind | null {
  const [p, q] = [from.proposition, to.proposition]
  const [a, b] = [p?.amount, q?.amount]
  if (p == null || a == null || b == null || a.min === b.min) return null
  if (!isEvent(p.predicate)) return 'MOVED'
  const isLess = b.min < a.min && b.flow === 'FLOW' && b.of !== 'missing'
  if (isLess || to.act === 'ACKNOWLEDGES') return 'REVERSED'
  const isOpen = a.max === null && b.min > a.min
  const day = fixedDay(to)
  const isOfOneDay = day !== null && (dayGap(from.happenedOn ?? from.day, day) ?? 9) <= 1
  return isOfOneDay && !isOpen && !hasGrown(to.words) ? 'REVERSED' : 'MOVED'
}
