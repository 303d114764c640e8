import type { Coordinates } from './Entity.ts'

/** Great-circle distance in kilometres (haversine, mean earth radius). */
export function kilometresBetween(a: Coordinates, b: Coordinates): number {
  const radians = Math.PI / 180
  const dLat = (b.lat - a.lat) * radians
  const dLon = (b.lon - a.lon) * radians
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(dLon / 2) ** 2
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)))
}
