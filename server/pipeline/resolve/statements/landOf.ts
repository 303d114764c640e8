import type { Coordinates } from '../../../domain/Entity.ts'
import type { GazetteerEntry } from '../../../domain/Gazetteer.ts'
import { kilometresBetween } from '../../../domain/kilometresBetween.ts'
import type { ResolvedArticle } from '../ResolvedArticle.ts'

const known = new WeakMap<ResolvedArticle, string | null>()

/**
 * The country whose land a report tells of, by its ISO 3166-1 code: that of most of its places. Where these lie far from the town that it is dated from, in a country that no word of it
 * tells of, they are namesakes. Where it names no
 * place, it is the country that its words tell of most, else that of the town that it is dated from. Null when nothing tells. Worked out once an article.
 */
export function landOf(article: ResolvedArticle): string | null {
  const found = known.get(article)
  if (found !== undefined) return found
  const { mainCountry, placesCountry, shareOf } = article.setting
  const from = townDatedFrom(article)
  const isTold =
    placesCountry !== null &&
    (from === null || from.country === placesCountry || shareOf(placesCountry) > 0 || !areFar(placesCountry, from, article))
  const land = placesCountry === null ? (mainCountry ?? from?.country ?? null) : isTold ? placesCountry : mainCountry
  known.set(article, land)
  return land
}

/** The country of the town that a report is dated from; null where that is not known. */
export function countryDatedFrom(article: ResolvedArticle): string | null {
  return townDatedFrom(article)?.country ?? null
}

/** The town that a report is dated from; null where it tells none, or several bear the name. */
function townDatedFrom({ dateline, gazetteer, setting }: ResolvedArticle): GazetteerEntry | null {
  const bearers = dateline === null ? [] : gazetteer.lookUp(dateline, 'PLACE').filter(({ placeKind }) => TOWNS.has(placeKind ?? ''))
  const [first] = bearers
  const told = bearers.find(({ country }) => country !== null && (country === setting.placesCountry || setting.shareOf(country) > 0))
  if (told !== undefined) return told
  const rival = bearers.find(({ country }) => country !== first?.country)
  return first !== undefined && first.population >= (rival?.population ?? 0) * OUTWEIGHING ? first : null
}

const TOWNS = new Set(['CITY', 'VILLAGE'])
/** Times as many residents as the next of its name. */
const OUTWEIGHING = 5

/** Whether no place that is known to be of a country lies within reach of the town that reporters write from. */
function areFar(country: string, { coordinates: town }: GazetteerEntry, { mentions, entityOf }: ResolvedArticle): boolean {
  const named = mentions.flatMap(({ kind, type, entityId }) => {
    const place = kind === 'PLACE' && type === 'NAME' && entityId !== null ? entityOf(entityId) : null
    return place !== null && place.country === country && place.coordinates !== null ? place.coordinates : []
  })
  return town !== null && !named.some((place) => isNear(place, town))
}

function isNear(a: Coordinates, b: Coordinates): boolean {
  return kilometresBetween(a, b) < REACH
}

/** Kilometres. */
const REACH = 2000
