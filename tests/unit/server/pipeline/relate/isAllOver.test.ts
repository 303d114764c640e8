import { expect, test } from 'vitest'
import { isAllOver } from '../../../../../server/pipeline/relate/isAllOver.ts'
import { aProposition } from './aTelling.ts'

const strike = aProposition({ predicate: 'STRIKES' })

test.each([
  'recent attacks on energy infrastructure aim to sap morale',
  'overnight air strikes targeting military industrial facilities',
  'air strikes across various regions killed nine',
  'strikes on gas plants and an airfield',
  'drone attacks throughout the country',
])('“%s” is of no one place', (words) => {
  expect(isAllOver(strike, words)).toBe(true)
})

test.each([
  'attacks on the refinery went on',
  'an attack on energy facilities',
  'drones hit apartment blocks',
  'strikes on two depots',
  'the army shelled the town',
])('“%s” may be of the place that the text tells of', (words) => {
  expect(isAllOver(strike, words)).toBe(false)
})

test('other things than strikes are where they are told', () => {
  expect(isAllOver(aProposition(), 'attacks on energy infrastructure')).toBe(false)
})
