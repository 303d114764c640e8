import { expect, test } from 'vitest'
import { contrastOf } from '../../../../../server/learning/meanings/contrast.ts'

const size = 3
const claims = Int32Array.of(0, 0, 1, 1, -1)
const vectors = Float32Array.of(0.6, 0.8, 0, 0.8, 0.6, 0, 0, 0.6, 0.8, 0.48, 0.6, 0.64, 0.8, 0, 0.6)

test('the slope of each number is what the loss changes by', () => {
  const { slopes } = contrastOf(vectors, claims, size)
  const step = 1e-3
  vectors.forEach((_, at) => {
    const [up, down] = [step, -step].map((change) => contrastOf(vectors.with(at, (vectors[at] ?? 0) + change), claims, size).loss)
    expect(slopes[at]).toBeCloseTo(((up ?? 0) - (down ?? 0)) / (2 * step), 1)
  })
})

test('contents of one claim that stand together lose less than those that stand apart', () => {
  const apart = Float32Array.of(1, 0, 0, 0, 1, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1)
  const together = Float32Array.of(1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1)
  expect(contrastOf(together, claims, size).loss).toBeLessThan(contrastOf(apart, claims, size).loss)
})

test('what is of no claim learns nothing, and where nobody has a mate there is nothing to learn', () => {
  expect(contrastOf(vectors, Int32Array.of(0, 1, 2, -1, -1), size)).toEqual({ loss: 0, slopes: new Float32Array(vectors.length) })
})
