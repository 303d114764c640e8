import { describe, expect, test } from 'vitest'
import { addScores, layWeights } from '../../../../../../../server/pipeline/extract/statements/learned/LabelWeights.ts'

const bits = 14
/** Some neighbours, some far apart, the first key and the last. */
const keys = Int32Array.of(1, 2, 31, 32, 33, 64, 95, 4000, 4001, 4031, 9999, (1 << bits) - 1)

function weightsFor(labels: number): Int8Array {
  return Int8Array.from({ length: keys.length * labels }, (_, at) => ((at * 37) % 255) - 127)
}

function sumsOf(asked: Int32Array, labels: number): number[] {
  const rows = weightsFor(labels)
  return Array.from({ length: labels }, (_, label) =>
    asked.reduce((sum, key) => {
      const row = keys.indexOf(key)
      return row < 0 ? sum : sum + (rows[row * labels + label] ?? 0)
    }, 0),
  )
}

describe.each([1, 7, 8])('weights of %i labels', (labels) => {
  const weights = layWeights(bits, { keys, rows: weightsFor(labels), labels })

  test.each([
    ['keys that it knows', keys],
    ['a key that it does not know', Int32Array.of(3)],
    ['no key at all', Int32Array.of()],
    ['many more keys than fit at once', Int32Array.from({ length: 3000 }, (_, i) => (i * 31) % (1 << bits))],
  ])('add up for %s', (_, asked) => {
    const scores = new Int32Array(labels + 2)
    addScores(weights, { keys: asked, count: asked.length }, scores, 1)
    expect([...scores]).toEqual([0, ...sumsOf(asked, labels), 0])
  })
})
