import type { Telling } from '../../domain/Claim.ts'
import { isNamedParty } from '../../domain/unnamedParty.ts'
import { nameOneObject, nameOtherObjects } from './objectsOf.ts'

/**
 * Whether two parties are named for one thing, so many days apart: whose a land is by law is one question; who is to blame for a deed is too, while it is spoken of. Two sides
 * that each strike a place do two deeds, unless both are told to have hit one thing there, or each lays it to the other. Those whom a text leaves unnamed may be anybody.
 */
export function isOfOneDeed(a: Telling, b: Telling, apart: number): boolean {
  const [p, q] = [a.proposition, b.proposition]
  if (p === null || q === null || !isNamedParty(p.side) || !isNamedParty(q.side) || p.side === q.side) return false
  if (p.predicate === 'STATUS' || q.predicate === 'STATUS') return p.predicate === q.predicate
  const blames = [p, q].filter(({ predicate }) => predicate === 'RESPONSIBLE').length
  if (blames === 2) return apart <= BLAME_DAYS
  if (apart > DEED_DAYS || nameOtherObjects(a, b)) return false
  if (blames === 1) return p.part === q.part || nameOneObject(a, b)
  return p.predicate === 'STRIKES' && q.predicate === 'STRIKES' && (nameOneObject(a, b) || isLaidToEachOther(a, b))
}

/** "They shelled it", each side says of the other. */
function isLaidToEachOther(a: Telling, b: Telling): boolean {
  const [x, y] = [a.proposition?.side ?? null, b.proposition?.side ?? null]
  return x !== null && y !== null && a.speakerSide === y && b.speakerSide === x
}

/** Days for which one deed is spoken of when both only say who did it, and when the one tells of a strike. */
const BLAME_DAYS = 31
const DEED_DAYS = 3
