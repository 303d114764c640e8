import { expect, it } from 'vitest'
import type { GazetteerEntry } from '../../../../../server/domain/Gazetteer.ts'
import { bestPlace } from '../../../../../server/pipeline/resolve/places/rankPlaces.ts'

it('a village amid three places of the article wins over a far city of its name', () => {
  const village = bearer('place/own/village', 200, { lat: 10.1, lon: 20.1 })
  const city = bearer('place/geonames/1', 15_000, { lat: 45, lon: -70 })
  const anchors = [
    { lat: 10, lon: 20 },
    { lat: 10.2, lon: 20 },
    { lat: 10, lon: 20.2 },
  ]
  const context = { featureWord: null, container: [], shareOf: () => 0, regions: new Set<string>(), anchors }
  expect(bestPlace('Kesselbrook', [city, village], context)).toBe(village)
  expect(bestPlace('Kesselbrook', [city, village], { ...context, anchors: [] })).toBe(city)
})

function bearer(key: string, population: number, coordinates: { lat: number; lon: number }): GazetteerEntry {
  const unknown = { aliases: [], sourceKind: null, country: null, parentKey: null }
  return { ...unknown, key, kind: 'PLACE', placeKind: 'VILLAGE', name: 'Kesselbrook', coordinates, population }
}
