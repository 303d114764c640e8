import type { Coordinates } from '../../../domain/Entity.ts'
import { foldName } from '../../../domain/foldName.ts'
import type { GazetteerEntry } from '../../../domain/Gazetteer.ts'
import { kilometresBetween } from '../../../domain/kilometresBetween.ts'

/** What surrounds a place name in its article. */
export interface PlaceContext {
  /** Words around the name that tell its kind: "region", "river", "province", "city". */
  readonly featureWord: string | null
  /** The name of the larger place after a comma ("Paris, Texas") or in "in the X region"; null when there is none. */
  readonly container: readonly GazetteerEntry[]
  readonly shareOf: (country: string) => number
  /** Keys of the first-level regions that the article names. */
  readonly regions: ReadonlySet<string>
  /** Other places of the article that are told for sure. */
  readonly anchors: readonly Coordinates[]
}

/** How much each clue weighs, set by a search on half of GeoWebNews. */
const placeWeights = {
  population: 2,
  exactName: 1.5,
  country: 3,
  capital: 1,
  countryShare: 1.6,
  container: 9,
  region: 1.75,
  featureWord: 3,
  nearness: 1,
}

/** A candidate with what tells for it, wherever the other places lie. */
export interface WeighedPlace {
  readonly place: GazetteerEntry
  readonly weight: number
}

/** The candidate that fits the article best; null when there are none. */
export function bestPlace(name: string, candidates: readonly GazetteerEntry[], context: PlaceContext): GazetteerEntry | null {
  return bestAmong(weighPlaces(name, candidates, context), context.anchors)
}

/** The first candidates of a name, weighed by all but the other places of the article. */
export function weighPlaces(
  name: string,
  candidates: readonly GazetteerEntry[],
  context: Omit<PlaceContext, 'anchors'>,
): readonly WeighedPlace[] {
  const folded = foldName(name)
  return candidates.slice(0, MOST_CANDIDATES).map((place) => ({ place, weight: weightOf(folded, place, context) }))
}

/** The weightiest that also lies near the other places told for sure; null when there are none. */
export function bestAmong(candidates: readonly WeighedPlace[], anchors: readonly Coordinates[]): GazetteerEntry | null {
  let best: GazetteerEntry | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (const { place, weight } of candidates) {
    const score = weight + placeWeights.nearness * nearnessOf(place, anchors)
    if (score > bestScore) {
      best = place
      bestScore = score
    }
  }
  return best
}

const MOST_CANDIDATES = 80

function weightOf(folded: string, candidate: GazetteerEntry, context: Omit<PlaceContext, 'anchors'>): number {
  const { featureWord, container, shareOf, regions } = context
  const weigh = placeWeights
  const isExact = foldName(candidate.name) === folded
  let score = weigh.population * Math.log10(candidate.population + 30)
  if (isExact) score += weigh.exactName
  if (candidate.placeKind === 'COUNTRY') score += weigh.country
  if (candidate.placeKind === 'CITY' && candidate.parentKey === `place/country/${candidate.country}`) score += weigh.capital
  if (candidate.country) score += weigh.countryShare * Math.sqrt(shareOf(candidate.country))
  if (candidate.parentKey && regions.has(candidate.parentKey)) score += weigh.region
  if (container.some((outer) => isInside(candidate, outer))) score += weigh.container
  if (featureWord !== null) score += fits(candidate, featureWord) ? weigh.featureWord : -1
  else if (candidate.placeKind === 'REGION' && !isExact) score -= 0.5
  return score
}

/** Whether a place lies in another: the same region or country. */
export function isInside(
  inner: Pick<GazetteerEntry, 'key' | 'parentKey' | 'country'>,
  outer: Pick<GazetteerEntry, 'key' | 'country' | 'placeKind'>,
): boolean {
  if (inner.key === outer.key) return false
  return inner.parentKey === outer.key || (outer.placeKind === 'COUNTRY' && inner.country === outer.country && inner.country !== null)
}

const KINDS_OF_WORD: Readonly<Record<string, readonly string[]>> = {
  region: ['REGION', 'AREA'],
  area: ['AREA', 'CITY', 'VILLAGE', 'REGION', 'NEIGHBOURHOOD'],
  town: ['CITY', 'VILLAGE'],
  city: ['CITY'],
  village: ['VILLAGE', 'CITY'],
  river: ['WATER'],
  district: ['DISTRICT', 'NEIGHBOURHOOD', 'REGION', 'CITY'],
  neighbourhood: ['NEIGHBOURHOOD', 'DISTRICT'],
  country: ['COUNTRY'],
}

function fits(candidate: GazetteerEntry, word: string): boolean {
  return KINDS_OF_WORD[word]?.includes(candidate.placeKind ?? '') ?? true
}

/**
 * 2 for a place within 100 km of another of the article, falling by 0.6 with each doubling of the distance; 2 more for one in the midst of
 * three others within 40 km: a village among its neighbours, however many big towns bear its name elsewhere.
 */
function nearnessOf(candidate: GazetteerEntry, anchors: readonly Coordinates[]): number {
  const here = candidate.coordinates
  if (here === null || anchors.length === 0) return 0
  let nearest = Number.POSITIVE_INFINITY
  let neighbours = 0
  for (const anchor of anchors) {
    // So far north or south that it adds nothing: most need no more than this look.
    if (Math.abs(anchor.lat - here.lat) > 10) continue
    const distance = kilometresBetween(anchor, here)
    if (distance < nearest) nearest = distance
    if (distance < 40) neighbours++
  }
  return Math.max(0, 2 - Math.log2(Math.max(nearest, 100) / 100) * 0.6) + (neighbours >= 3 ? 2 : 0)
}
