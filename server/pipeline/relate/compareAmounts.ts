import type { Verdict } from '../../domain/Claim.ts'
import type { Amount, Proposition } from '../../domain/Proposition.ts'

/**
 * Two numbers told for one time: only an equal measure, stock or flow, side, area and window are compared; numbers of one kind of thing (people, machines) that differ in
 * these are of another scope, and numbers of different things have nothing to do with each other.
 */
export function compareAmounts(a: Proposition, b: Proposition): Verdict {
  if (a.amount === null || b.amount === null) return 'NONE'
  if (a.predicate !== b.predicate) return isOneKind(a, b) ? 'OTHER_SCOPE' : 'NONE'
  if (a.side !== b.side || !isOneKind(a, b)) return 'NONE'
  const isSameScope = isOneMeasure(a.amount, b.amount) && a.placeId === b.placeId && a.part === b.part
  if (!isSameScope) return a.polarity > 0 && b.polarity > 0 ? 'OTHER_SCOPE' : 'NONE'
  if (a.polarity !== b.polarity) return isEqual(a.amount, b.amount) ? 'CONTRADICTS' : 'NONE'
  if (isEqual(a.amount, b.amount)) return 'SAME'
  if (a.polarity < 0 || numbersAgree(a.amount, b.amount)) return 'NONE'
  return a.amount.isVague || b.amount.isVague ? 'STRAINS' : 'CONTRADICTS'
}

/** Both count people, or both machines. */
function isOneKind(a: Proposition, b: Proposition): boolean {
  return isOfMachines(a.amount) === isOfMachines(b.amount)
}

function isOfMachines(amount: Amount | null): boolean {
  return MACHINES.has(amount?.of ?? '')
}

const MACHINES = new Set('drone missile rocket aircraft helicopter jet tank vehicle house truck ship boat uav shell building'.split(' '))

/** The same thing counted in the same way over the same stretch. */
export function isOneMeasure(a: Amount, b: Amount): boolean {
  return a.of === b.of && a.unit === b.unit && a.flow === b.flow && a.window === b.window
}

function isEqual(a: Amount, b: Amount): boolean {
  return a.min === b.min && a.max === b.max
}

/** Whether both numbers can be so; "about" gives a tenth to each side. */
export function numbersAgree(a: Amount, b: Amount): boolean {
  const [fromA, toA] = boundsOf(a)
  const [fromB, toB] = boundsOf(b)
  return fromA <= toB && fromB <= toA
}

function boundsOf({ min, max, isVague }: Amount): readonly [number, number] {
  const slack = isVague ? 0.1 : 0
  return [min * (1 - slack), max === null ? Number.POSITIVE_INFINITY : max * (1 + slack)]
}
