import type { Proposition } from '../../domain/Proposition.ts'

/**
 * Whether two parties are named for one thing, so many days apart: whose a land is by law is one question; who is to blame for a deed is too, while it is spoken of. Two sides
 * that each strike a place do two deeds. Those whom a text leaves unnamed may be anybody, a named party too.
 */
export function isOfOneDeed(p: Proposition, q: Proposition, apart: number): boolean {
  if (!isNamed(p.side) || !isNamed(q.side) || p.side === q.side) return false
  if (p.predicate === 'STATUS' || q.predicate === 'STATUS') return p.predicate === q.predicate
  const blames = [p, q].filter(({ predicate }) => predicate === 'RESPONSIBLE').length
  return blames === 2 ? apart <= BLAME_DAYS : blames === 1 && apart <= DEED_DAYS && p.part === q.part
}

/** Days for which one deed is spoken of when both only say who did it, and when the one tells of a strike. */
const BLAME_DAYS = 31
const DEED_DAYS = 3

function isNamed(side: string | null): boolean {
  return side !== null && !side.startsWith('unnamed ')
}
