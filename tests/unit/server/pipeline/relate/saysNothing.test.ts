import { expect, test } from 'vitest'
import { saysNothing } from '../../../../../server/pipeline/relate/saysNothing.ts'

test.each(['as much in a note to them', 'not to be named', 'the claim', 'they did not'])('“%s” says nothing by itself', (words) => {
  expect(saysNothing(words)).toBe(true)
})

test.each(['the bridge is closed', 'he lied', '58 percent', 'roads are hard going', 'a flood warning for the valley'])(
  '“%s” says something',
  (words) => {
    expect(saysNothing(words)).toBe(false)
  },
)
