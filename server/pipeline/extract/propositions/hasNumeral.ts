import { dependentsOf } from '../syntax/dependents.ts'
import type { Clauses } from './Clauses.ts'

/** Whether a number hangs on a noun: "nine soldiers". */
export function hasNumeral({ syntax }: Clauses, head: number): boolean {
  return dependentsOf(syntax, head, ['nummod']).length > 0
}
