import type { Entity, PlaceKind } from '../../../domain/Entity.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'
import { partOfTown } from './partOfTown.ts'
import { type PlaceTold, placesTold } from './placesTold.ts'

/**
 * The place that an article tells of at an offset: the one named most and latest before it, the headline's too. With kinds, only places of these, and those of no known kind that
 * are told as no part of a town. Null when none was named. Each paragraph back counts for a fifth less, but for the headline.
 */
export function placeInFocus(offset: number, article: ResolvedArticle, kinds: ReadonlySet<PlaceKind> = SETTLED_OR_REGION): Entity | null {
  const told = placesTold(article)
  const here = told.findLast(({ end }) => end <= offset)?.paragraph ?? 0
  const scores = new Map<Entity, number>()
  for (const each of told) {
    if (each.end > offset) break
    const weight = each.opens && each.paragraph === here ? each.weight + OPENING : each.weight
    if (fits(each, kinds, article)) scores.set(each.place, (scores.get(each.place) ?? 0) + weight * fading(each, here))
  }
  let best: Entity | null = null
  let most = 0
  // Of two that weigh the same, the one named first is what the article is about.
  for (const [place, score] of scores) {
    if (score <= most + 0.001) continue
    most = score
    best = place
  }
  return best
}

function fading({ paragraph }: PlaceTold, here: number): number {
  return paragraph === 0 ? 1 : FADING ** Math.max(0, here - paragraph)
}

const FADING = 0.7
/** What a paragraph that opens with a place adds to it, within. */
const OPENING = 3

function fits({ place }: PlaceTold, kinds: ReadonlySet<PlaceKind>, article: ResolvedArticle): boolean {
  if (place.placeKind !== null) return kinds.has(place.placeKind)
  if (kinds === SETTLED_OR_REGION && WORKS.test(place.name)) return true
  return kinds !== REGIONS && partOfTown(place, article) === null && !NO_TOWN.test(place.name)
}

/** What is fought over by its own name, though nobody lives there. */
const WORKS = /\b(?:dam|bridge|crossing|mine|pass|island|hill|heights)$/i

/** Names that tell themselves that they are no settlement. */
const NO_TOWN =
  /\b(?:river|lake|sea|gulf|strait|mountains?|mount|hills?|line|front|bridge|street|square|avenue|highway|island|canal|corridor|strip|valley|dam)\b/i

/** The kinds of place that "the town" may be. */
export const SETTLED: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['CITY', 'VILLAGE'])
export const REGIONS: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['REGION'])
const SETTLED_OR_REGION: ReadonlySet<PlaceKind> = new Set<PlaceKind>(['CITY', 'VILLAGE', 'REGION', 'DISTRICT'])
