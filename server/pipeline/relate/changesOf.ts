import type { ChangeKind, Telling } from '../../domain/Claim.ts'
import { shareOf, stateOf } from './claimKeyOf.ts'
import { dayGap } from './dayGap.ts'
import { topicOf } from './topicOf.ts'
import { byDay } from './utterancesOf.ts'

/** A change of one speaker's word, with both tellings. */
export interface Change {
  readonly kind: ChangeKind
  readonly from: Telling
  readonly to: Telling
}

/**
 * How a speaker's word on one topic and place changed from day to day. Undated tellings and predictions tell no change. `tellings` are one speaker's, in any order.
 */
export function changesOf(tellings: readonly Telling[]): readonly Change[] {
  const dated = tellings
    .filter(({ day, proposition }) => day !== null && proposition !== null && proposition.mood === 'ASSERTED')
    .toSorted(byDay)
  const changes: Change[] = []
  dated.forEach((to, index) => {
    const from = dated.slice(0, index).findLast((earlier) => isOnOneThing(earlier, to))
    const kind = from === undefined ? null : kindOf(from, to)
    if (from !== undefined && kind !== null) changes.push({ kind, from, to })
  })
  return changes
}

/** The same topic, place, part and side, and for numbers the same measure. */
function isOnOneThing(a: Telling, b: Telling): boolean {
  const [p, q] = [a.proposition, b.proposition]
  if (p === null || q === null || topicOf(p.predicate) !== topicOf(q.predicate)) return false
  return (
    p.placeId === q.placeId &&
    p.part === q.part &&
    p.side === q.side &&
    p.amount?.of === q.amount?.of &&
    p.amount?.window === q.amount?.window
  )
}

function kindOf(from: Telling, to: Telling): ChangeKind | null {
  const [p, q] = [from.proposition, to.proposition]
  if (p === null || q === null) return null
  if (RETRACTING.test(to.words)) return 'RETRACTED'
  const isOpposite = p.polarity !== q.polarity && stateOf(p.predicate) === stateOf(q.predicate)
  if (isOpposite) {
    const isGivenUp = p.polarity < 0 && (to.act === 'ACKNOWLEDGES' || to.act === 'CONFIRMS' || (dayGap(from.day, to.day) ?? 0) > 1)
    return isGivenUp ? 'CONCEDED' : (dayGap(from.day, to.day) ?? 0) <= 1 ? 'REVERSED' : 'MOVED'
  }
  if (p.polarity < 0 || q.polarity < 0) return null
  const [a, b] = [shareOf(p), shareOf(q)]
  const isOtherShare = stateOf(p.predicate) === 'CONTROLS' && stateOf(q.predicate) === 'CONTROLS' && (a.min !== b.min || a.max !== b.max)
  const isOtherNumber = p.amount !== null && q.amount !== null && p.predicate === q.predicate && p.amount.min !== q.amount.min
  return from.day !== to.day && (isOtherShare || isOtherNumber) ? 'MOVED' : null
}

const RETRACTING =
  /\b(?:retract\w*|withdr[ae]w\w* (?:the|his|her|its|their|an earlier) (?:statement|claim|remark)|was (?:mistaken|wrong)|correct\w* (?:an|its|his|her|their) earlier)\b/i
