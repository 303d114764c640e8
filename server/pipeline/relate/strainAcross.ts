import type { Telling } from '../../domain/Claim.ts'
import type { Proposition } from '../../domain/Proposition.ts'
import { kindOf, shareOf } from './claimKeyOf.ts'

/**
 * Whether what two tellings say of one place by different predicates does not go together: another side's forces that are there, have not left or have just beaten
 * an attack back, against all of it held; a side that left, against its hold; losses of those who are said not to have been there.
 */
export function strainAcross(a: Telling, b: Telling): boolean {
  const [p, q] = [a.proposition, b.proposition]
  return p !== null && q !== null && (doesStrain(p, q) || doesStrain(q, p))
}

function doesStrain(p: Proposition, q: Proposition): boolean {
  const isHeld = kindOf(p) === 'CONTROLS' || p.predicate === 'HOLDS'
  if (isHeld && p.polarity > 0) return isOwn(p, q) ? hasLeft(q) : isWholly(p) && isStillThere(q) && !isOfOneSide(p, q)
  return p.predicate === 'PRESENT' && p.polarity < 0 && q.predicate === 'LOSSES' && q.polarity > 0 && isOwn(p, q)
}

function isWholly(p: Proposition): boolean {
  return p.part === null && shareOf(p).min === 1
}

function hasLeft({ predicate, polarity }: Proposition): boolean {
  return predicate === 'WITHDRAWS' && polarity > 0
}

function isStillThere({ predicate, polarity }: Proposition): boolean {
  if (predicate === 'WITHDRAWS') return polarity < 0
  return polarity > 0 && (predicate === 'PRESENT' || predicate === 'REPELS')
}

function isOwn(p: Proposition, q: Proposition): boolean {
  return p.side !== null && p.side === q.side
}

/** Both may leave the side unsaid. */
function isOfOneSide(p: Proposition, q: Proposition): boolean {
  return p.side === q.side
}
