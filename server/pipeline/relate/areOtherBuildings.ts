import type { Telling } from '../../domain/Claim.ts'
import { nameOtherObjects } from './objectsOf.ts'

/** Whether two tellings of buildings in one place are of two: the airport and the barracks. */
export function areOtherBuildings(a: Telling, b: Telling): boolean {
  return a.proposition?.part === 'BUILDING' && b.proposition?.part === 'BUILDING' && nameOtherObjects(a, b)
}
