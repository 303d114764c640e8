import { expect, test } from 'vitest'
import { isNegated } from '../../../../../server/pipeline/relate/isNegated.ts'

test.each([
  'the bridge is not closed',
  'the mill never stood there',
  'He came, not once but never',
  'we have lost, not one of us doubts it',
])('“%s” says no', (words) => {
  expect(isNegated(words)).toBe(true)
})

test.each([
  ['one barn was hit after all, though not by design', 'speaks of how in another clause'],
  ['not only the barn was hit', 'says more'],
])('“%s” says no no: it %s', (words) => {
  expect(isNegated(words)).toBe(false)
})
