import type { Telling } from '../../domain/Claim.ts'
import { addTo } from '../../domain/setsByKey.ts'
import { claimKeyOf, kindOf } from './claimKeyOf.ts'

/** A telling that leaves out whose it is means the one side that the others name for the same thing; where they name two, neither. */
export function withSides(tellings: readonly Telling[]): readonly Telling[] {
  const named = new Map<string, Set<string>>()
  for (const telling of tellings) {
    const side = telling.proposition?.side ?? null
    if (side !== null && !side.startsWith('unnamed ')) addTo(named, sidelessKey(telling), side)
  }
  return tellings.map((telling) => {
    const { proposition } = telling
    if (proposition === null || proposition.side !== null) return telling
    const others = named.get(sidelessKey(telling)) ?? new Set<string>()
    // Nobody denies that he holds a place himself, or says in such words that he took it.
    const isRivals =
      telling.speakerSide !== null && kindOf(proposition) === 'CONTROLS' && (telling.polarity < 0 || proposition.predicate === 'SEIZES')
    // That a thing was struck is not to say by whom; only a denial answers those who say it.
    if (DEEDS.has(proposition.predicate) && telling.polarity > 0) return telling
    const sides = [...others].filter((side) => !isRivals || side !== telling.speakerSide)
    const [only] = sides
    return only !== undefined && sides.length === 1 ? { ...telling, proposition: { ...proposition, side: only } } : telling
  })
}

const DEEDS = new Set<string>(['STRIKES', 'RESPONSIBLE'])

function sidelessKey(telling: Telling): string {
  const { proposition } = telling
  return proposition === null ? '' : (claimKeyOf({ proposition: { ...proposition, side: null } }) ?? '')
}
