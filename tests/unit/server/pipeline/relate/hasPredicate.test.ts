import { expect, test } from 'vitest'
import { hasPredicate } from '../../../../../server/pipeline/relate/hasPredicate.ts'

test.each([
  'the bridge is closed',
  'rebels seized the mill',
  'the mill fell on Monday',
  'its slow advance minimises casualties',
  'the front remains quiet',
  'people remain in the cellars',
  'the harbour masters want more cranes',
  'the council keeps its seat',
  'the guards of shelling the market',
  'no roads into the valley',
  'they hold the pass',
  'it’s over',
  'shells tore into the bazaar',
])('“%s” says something of something', (words) => {
  expect(hasPredicate(words)).toBe(true)
})

test.each([
  'guarantees for its future',
  'the seizure of the mill as a crime',
  'a flood warning for the valley',
  'new air strikes',
  'an embattled town',
  'dead',
  'its slow approach',
  'the blankets in the gymnasium',
  'a drone attack threat in the region',
])('“%s” only names something', (words) => {
  expect(hasPredicate(words)).toBe(false)
})
