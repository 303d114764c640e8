import { expect, test } from 'vitest'
import { entityIdOf } from '../../../../../server/domain/ids.ts'
import { loosened, nearPlaces } from '../../../../../server/pipeline/relate/nearPlaces.ts'
import { aProposition, aTelling } from './aTelling.ts'

function aPlace(key: string) {
  return { id: entityIdOf(key), key, parentKey: null }
}

const [druhe, bridge, country, port] = ['place/druhe', 'place/druhe bridge', 'place/country/XA', 'place/geonames/77'].map(aPlace)

test('a work that is named after a place may stand for the place, a country for none', () => {
  expect(nearPlaces([bridge, country, port].flatMap((place) => place ?? []))).toEqual([bridge?.id, port?.id, druhe?.id])
})

test('what is told of such a work may be told of its place', () => {
  const told = [bridge, port].map((place) => aTelling({ proposition: aProposition({ placeId: place?.id ?? null }) }))
  expect(
    loosened(
      told,
      [bridge, port].flatMap((place) => place ?? []),
    ).map(({ isPlaced }) => isPlaced),
  ).toEqual([false, true])
})
