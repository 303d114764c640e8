import { expect, test } from 'vitest'
import { deniesManner } from '../../../../../server/pipeline/relate/deniesManner.ts'

test.each([
  'the notion of an orderly departure',
  'a deliberate attack on the clinic',
  'that the withdrawal had been voluntary retreat',
  'its pilots had hit the mill on purpose',
  'a planned and quiet retreat',
])('who denies “%s” may grant that it was', (words) => {
  expect(deniesManner(words)).toBe(true)
})

test.each(['a departure', 'the attack on the clinic', 'its pilots had hit the mill', 'that the garrison had left'])(
  'who denies “%s” denies that it was',
  (words) => {
    expect(deniesManner(words)).toBe(false)
  },
)
