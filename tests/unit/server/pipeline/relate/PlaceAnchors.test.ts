import { expect, test } from 'vitest'
import { type EntityId, entityIdOf } from '../../../../../server/domain/ids.ts'
import { PlaceAnchors } from '../../../../../server/pipeline/relate/PlaceAnchors.ts'
import { aProposition, articleNumbered, aTelling, druhe } from './aTelling.ts'

const county = entityIdOf('place/county')
const elsewhere = entityIdOf('place/elsewhere')
const region = entityIdOf('place/region')

/** Where a toll told of the county belongs, when another article tells it of Druhe and names these places. */
function placed(number: number, named: readonly EntityId[], day = '2025-03-06', own = county): EntityId | null {
  const anchors = new PlaceAnchors({
    namedIn: (article) => (article === articleNumbered(1) ? [druhe, county] : named),
    liesIn: (inner, outer) => inner === druhe && outer === region,
  })
  const toll = (min: number) => ({ min, max: min, isVague: false, unit: 'count', of: 'killed', flow: 'FLOW', window: null }) as const
  const losses = (placeId: EntityId) => aProposition({ predicate: 'LOSSES', side: null, placeId, amount: toll(number) })
  const floating = aTelling({ article: 2, isPlaced: false, day, proposition: losses(own) })
  anchors.add(aTelling({ article: 1, proposition: losses(druhe) }))
  anchors.add(floating)
  return anchors.placeOf(floating, named)
}

test('an exact toll belongs where others tell it who name a place in common', () => {
  expect(placed(62, [county])).toBe(druhe)
})

test('a small number, another week and places apart leave it where it is', () => {
  expect(placed(2, [county])).toBe(county)
  expect(placed(62, [county], '2025-03-15')).toBe(county)
  expect(placed(62, [elsewhere])).toBe(county)
})

test('an exact toll of a region belongs to the town in it that others tell it of', () => {
  expect(placed(62, [elsewhere], '2025-03-06', region)).toBe(druhe)
  expect(placed(2, [elsewhere], '2025-03-06', region)).toBe(region)
})

test('of an article that tells no place a large toll belongs to the one place that others tell it of, and to none of two', () => {
  const told = (article: number, number: number, placeId: EntityId | null) => {
    const amount = { min: number, max: number, isVague: false, unit: 'count', of: 'killed', flow: 'FLOW', window: null } as const
    return aTelling({
      article,
      isPlaced: false,
      day: '2025-03-06',
      proposition: aProposition({ predicate: 'LOSSES', side: null, placeId, amount }),
    })
  }
  const anchors = new PlaceAnchors({ namedIn: () => [], liesIn: () => false })
  for (const telling of [told(1, 21, druhe), told(1, 5, druhe), told(3, 33, druhe), told(4, 33, county)]) anchors.add(telling)
  const placeOf = (number: number) => anchors.placeOf(told(2, number, null), [elsewhere])
  expect([21, 5, 33].map(placeOf)).toEqual([druhe, null, null])
})
