import { expect, test } from 'vitest'
import type { Amount } from '../../../../../server/domain/Proposition.ts'
import { measureOf } from '../../../../../server/graphql/claims/measureOf.ts'

const drones: Amount = { min: 30, max: null, isVague: false, unit: 'count', of: 'drone', flow: 'FLOW', window: 'night' }

test.each<[string, Partial<Amount>]>([
  ['drone in a night', {}],
  ['drone in weeks', { window: 'weeks' }],
  ['drone, time not told', { window: null }],
  ['troop', { of: 'troop', flow: 'STOCK', window: null }],
  ['percent of territory', { unit: 'percent', of: 'territory', flow: 'STOCK', window: null }],
])('%s', (words, given) => {
  expect(measureOf({ ...drones, ...given })).toBe(words)
})
