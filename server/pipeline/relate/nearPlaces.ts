import type { Telling } from '../../domain/Claim.ts'
import { type EntityId, entityIdOf } from '../../domain/ids.ts'
import type { EntityOutline } from '../../domain/Store.ts'

type Place = Pick<EntityOutline, 'id' | 'key' | 'parentKey'>

/** The places that may stand for "the town" in an article: countries apart, and with each building or work that is named after a place that place ("Druhe bridge": Druhe). */
export function nearPlaces(places: readonly Place[]): readonly EntityId[] {
  const own = places.filter(({ key }) => !key.startsWith('place/country/')).map(({ id }) => id)
  return [...new Set([...own, ...places.flatMap((place) => namesakeOf(place) ?? [])])]
}

/** The tellings of an article; what is told of a building or work that is named after a place may be told of the place. */
export function loosened(tellings: readonly Telling[], places: readonly Place[]): readonly Telling[] {
  const works = new Set(places.flatMap((place) => (namesakeOf(place) === null ? [] : place.id)))
  if (works.size === 0) return tellings
  return tellings.map((telling) => {
    const place = telling.proposition?.placeId ?? null
    return telling.isPlaced && place !== null && works.has(place) ? { ...telling, isPlaced: false } : telling
  })
}

/** The place that a work is named after, whether anybody names it or not; null for what is known by itself. */
function namesakeOf({ key }: Place): EntityId | null {
  const [, name] = NAMED_AFTER.exec(key) ?? []
  return name === undefined ? null : entityIdOf(`place/${name}`)
}

/** Places that no gazetteer knows are keyed by their names. */
const NAMED_AFTER =
  /^place\/(?!geonames\/|own\/|region\/|country\/)(.+) (?:bridge|crossing|dam|airport|airfield|airbase|air base|station|railway station|port|market|hospital|camp|base|checkpoint|junction|power station|power plant)$/
