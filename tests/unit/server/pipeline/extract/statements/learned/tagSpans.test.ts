import { expect, it } from 'vitest'
import { bestLabels, labelCount, mayFollow } from '../../../../../../../server/pipeline/extract/statements/learned/tagSpans.ts'

const flat = new Int32Array(labelCount * labelCount)

it('a run goes on only where it has begun', () => {
  expect(mayFollow(0, 4)).toBe(false)
  expect(mayFollow(3, 4)).toBe(true)
})

it('the unit of the cue is a cue whatever its scores', () => {
  const scores = new Int32Array(3 * labelCount)
  scores[labelCount + 3] = 9
  expect([...bestLabels(scores, 3, 1, flat)][1]).toBe(5)
})

it('the best sequence is found', () => {
  const scores = new Int32Array(3 * labelCount)
  scores[0 * labelCount + 1] = 5
  scores[2 * labelCount + 3] = 5
  expect([...bestLabels(scores, 3, 1, flat)]).toEqual([1, 5, 3])
})
