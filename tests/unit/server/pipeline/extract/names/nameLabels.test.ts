import { describe, expect, test } from 'vitest'
import {
  labelCount,
  labelsOf,
  mayBegin,
  mayEnd,
  mayFollow,
  OUTSIDE,
  runsOf,
} from '../../../../../../server/pipeline/extract/names/nameLabels.ts'

const labels = Array.from({ length: labelCount }, (_, label) => label)

describe('labels of names', () => {
  test('runs of tokens become labels and come back', () => {
    const runs = [
      { first: 0, end: 1, kind: 0 },
      { first: 1, end: 3, kind: 2 },
      { first: 5, end: 9, kind: 1 },
    ]
    expect(runsOf(labelsOf(runs, 10))).toEqual(runs)
  })

  test('a name that has begun must end before another begins', () => {
    const begin = 1
    const inside = 2
    const last = 3
    const single = 4
    expect(labels.filter((label) => mayFollow(begin, label))).toEqual([inside, last])
    expect(mayFollow(last, begin)).toBe(true)
    expect(mayFollow(OUTSIDE, inside)).toBe(false)
    expect(mayBegin(single)).toBe(true)
    expect(mayEnd(begin)).toBe(false)
    expect(mayEnd(OUTSIDE)).toBe(true)
  })

  test('what never ends is no name', () => {
    expect(runsOf(Uint8Array.from([1, 2, 0]))).toEqual([])
  })
})
