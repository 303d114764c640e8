import type { Telling } from '../../domain/Claim.ts'
import type { EntityId } from '../../domain/ids.ts'

/** The place of a telling: that of its proposition, else the first that it is about; null when there is none. */
export function placeOf({ proposition, about }: Telling): EntityId | null {
  return proposition?.placeId ?? about[0] ?? null
}
