import { describe, expect, test } from 'vitest'
import { allDoubtful, doubtOf, inDoubt } from '../../../../../../server/pipeline/extract/names/Expert.ts'

function aSentence(firstToken: number, endToken: number) {
  return { start: firstToken, end: endToken, firstToken, endToken }
}

describe('what an expert leaves in doubt', () => {
  test('is cut where it is settled as outside, with one such token behind each run', () => {
    const settled = Int8Array.of(0, inDoubt, inDoubt, 0, 0, 0, inDoubt)
    expect(doubtOf({ settled }, [aSentence(0, 5), aSentence(5, 7)])).toEqual({
      ranges: [
        { first: 1, end: 4 },
        { first: 6, end: 7 },
      ],
      settled,
    })
  })

  test('is no name of which it is sure, but the whole run beside what is open', () => {
    const settled = Int8Array.of(0, 1, 3, 0, 4, inDoubt, 0)
    expect(doubtOf({ settled }, [aSentence(0, 7)]).ranges).toEqual([{ first: 4, end: 7 }])
  })

  test('is everything without an expert', () => {
    expect(allDoubtful([aSentence(0, 2), aSentence(2, 3)], 3)).toEqual({
      ranges: [
        { first: 0, end: 2 },
        { first: 2, end: 3 },
      ],
      settled: new Int8Array(3).fill(inDoubt),
    })
  })
})
