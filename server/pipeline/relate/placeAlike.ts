import type { Telling } from '../../domain/Claim.ts'
import { kindOf } from './claimKeyOf.ts'

/**
 * The tellings of an article; one whose own words name no place is of the place that the others of its kind name there ("The army left Druhe, the ministry said. Its spokesman
 * denied any withdrawal"). Where they name several, it keeps the place that stands nearest; where none does, a denial is of the place of what it denies.
 */
export function placeAlike(tellings: readonly Telling[]): readonly Telling[] {
  const named = Map.groupBy(
    tellings.filter(({ proposition, isPlaced }) => proposition !== null && isPlaced),
    ({ proposition }) => (proposition === null ? null : kindOf(proposition)),
  )
  return tellings.map((telling, at) => {
    const { proposition, isPlaced } = telling
    if (proposition === null || isPlaced) return telling
    const places = new Set((named.get(kindOf(proposition)) ?? []).map((other) => other.proposition?.placeId ?? null))
    const [only = placeOfDenied(telling, tellings.slice(0, at))] = places
    return only != null && places.size < 2 ? { ...telling, proposition: { ...proposition, placeId: only } } : telling
  })
}

function placeOfDenied({ proposition, speakerId, polarity }: Telling, before: readonly Telling[]): Telling['about'][number] | null {
  if (proposition === null || polarity > 0) return null
  const denied = before.findLast((other) => {
    const isKin = other.proposition !== null && kindOf(other.proposition) === kindOf(proposition)
    return isKin && other.polarity > 0 && (other.speakerId === null || other.speakerId !== speakerId)
  })
  return denied?.proposition?.placeId ?? null
}
