import { readUnitName, type UnitName } from './unitNames.ts'
import { numberOf } from './unitNumbers.ts'

/**
 * Whether two folded names of one article can stand for one formation: the same number and echelon without branches at odds, the same proper
 * name, a number alone, or a proper name alone. Two numbers are never one formation.
 */
export function isSameUnit(a: string, b: string): boolean {
  const [one, other] = [readUnitName(a), readUnitName(b)]
  if (one && other) return areAlike(one, other)
  const whole = one ?? other
  if (!whole) return false
  const short = one ? b : a
  const number = numberOf(short)
  if (number !== null) return number === whole.number
  return short !== '' && short === whole.proper
}

function areAlike(one: UnitName, other: UnitName): boolean {
  const areNumbered = one.number !== null && other.number !== null
  if (areNumbered && one.number !== other.number) return false
  if (one.echelon !== other.echelon && !(isLoose(one) || isLoose(other))) return false
  const areBranchesAlike =
    one.branch === other.branch || one.branch === null || other.branch === null || areNested(one.branch, other.branch)
  if (areNumbered) return areBranchesAlike && one.echelon === other.echelon
  if (one.proper === '' || other.proper === '') return isBare(one, other)
  return one.proper === other.proper || (areBranchesAlike && areNested(one.proper, other.proper) && one.echelon === other.echelon)
}

/** "Joint Force" after "Joint Force of the Heron Movements": one name is the other's beginning. */
function areNested(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return long.startsWith(`${short} `) || long.startsWith(`${short}-`) || long.endsWith(`-${short}`)
}

/** Words that any formation is called by. */
function isLoose({ echelon }: UnitName): boolean {
  return echelon === 'unit' || echelon === 'detachment' || echelon === 'force' || echelon === 'group'
}

/** Without number and proper name only the very same branch and echelon are one. */
function isBare(one: UnitName, other: UnitName): boolean {
  return (
    one.number === null &&
    other.number === null &&
    one.proper === other.proper &&
    one.branch === other.branch &&
    one.echelon === other.echelon
  )
}
