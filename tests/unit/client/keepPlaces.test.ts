import { expect, test } from 'vitest'
import { keepPlaces, rememberedBounds } from '../../../client/graph/keepPlaces.ts'
import { toGraph } from '../../../client/graph/toGraph.ts'
import { aColumnGraph } from './aColumnGraph.ts'

const whole = toGraph(
  aColumnGraph([
    { id: 'port', at: [0, 0] },
    { id: 'dam', at: [100, 40] },
  ]),
)

test('nodes of some days stand where they stand among all days, and the camera keeps to all days', () => {
  const some = keepPlaces(toGraph(aColumnGraph([{ id: 'dam', at: [3, 3] }])), whole)
  expect(some.getNodeAttributes('dam')).toMatchObject({ x: 100, y: 40 })
  expect(rememberedBounds(some)).toEqual({ x: [0, 100], y: [0, 40] })
  expect(rememberedBounds(whole)).toBeNull()
})

test('a newcomer stands beside its neighbours', () => {
  const some = keepPlaces(toGraph(aColumnGraph([{ id: 'dam' }, { id: 'mill', at: [7, 7] }], ['mill dam'])), whole)
  const { x, y } = some.getNodeAttributes('mill')
  expect(Math.hypot(x - 100, y - 40)).toBeGreaterThan(0)
  expect(Math.hypot(x - 100, y - 40)).toBeLessThan(10)
})
