import type { Verdict } from '../../domain/Claim.ts'
import type { Amount, Proposition } from '../../domain/Proposition.ts'

/** Two numbers: only an equal measure, stock or flow, side, area and window are compared; all else is of another scope. */
export function compareAmounts(a: Proposition, b: Proposition): Verdict {
  if (a.amount === null || b.amount === null) return 'NONE'
  if (a.predicate !== b.predicate) return 'OTHER_SCOPE'
  const isSameScope = isOneMeasure(a.amount, b.amount) && a.placeId === b.placeId && a.part === b.part && a.side === b.side
  if (!isSameScope) return 'OTHER_SCOPE'
  if (a.polarity !== b.polarity) return overlap(a.amount, b.amount) ? 'CONTRADICTS' : 'NONE'
  if (isEqual(a.amount, b.amount)) return 'SAME'
  if (overlap(a.amount, b.amount)) return 'NONE'
  return a.amount.isVague || b.amount.isVague ? 'STRAINS' : 'CONTRADICTS'
}

function isOneMeasure(a: Amount, b: Amount): boolean {
  return a.of === b.of && a.unit === b.unit && a.flow === b.flow && a.window === b.window
}

function isEqual(a: Amount, b: Amount): boolean {
  return a.min === b.min && a.max === b.max
}

/** Whether both numbers can be so; "about" gives a tenth to each side. */
function overlap(a: Amount, b: Amount): boolean {
  const [fromA, toA] = boundsOf(a)
  const [fromB, toB] = boundsOf(b)
  return fromA <= toB && fromB <= toA
}

function boundsOf({ min, max, isVague }: Amount): readonly [number, number] {
  const slack = isVague ? 0.1 : 0
  return [min * (1 - slack), max === null ? Number.POSITIVE_INFINITY : max * (1 + slack)]
}
