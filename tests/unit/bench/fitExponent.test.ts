import { expect, test } from 'vitest'
import { fitExponent } from '../../bench/fitExponent.ts'

test('time that doubles with the size has the exponent 1, time that grows with its square 2', () => {
  const sizes = [1_000, 2_000, 4_000, 8_000]
  expect(fitExponent(sizes.map((size) => [size, size / 10]))).toBeCloseTo(1)
  expect(fitExponent(sizes.map((size) => [size, size ** 2 / 10_000]))).toBeCloseTo(2)
})
