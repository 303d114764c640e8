import type { Telling } from '../../domain/Claim.ts'
import { kindOf } from './claimKeyOf.ts'

/**
 * The tellings of an article; one whose own words name no place is of the place that the others of its kind name there ("The army left Druhe, the ministry said. Its spokesman
 * denied any withdrawal"). Where they name several, it keeps the place that stands nearest.
 */
export function placeAlike(tellings: readonly Telling[]): readonly Telling[] {
  const named = Map.groupBy(
    tellings.filter(({ proposition, isPlaced }) => proposition !== null && isPlaced),
    ({ proposition }) => (proposition === null ? null : kindOf(proposition)),
  )
  return tellings.map((telling) => {
    const { proposition, isPlaced } = telling
    if (proposition === null || isPlaced) return telling
    const places = new Set((named.get(kindOf(proposition)) ?? []).map((other) => other.proposition?.placeId ?? null))
    const [only] = places
    return only != null && places.size === 1 ? { ...telling, proposition: { ...proposition, placeId: only } } : telling
  })
}
