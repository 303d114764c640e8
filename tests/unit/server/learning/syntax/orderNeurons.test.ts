import { expect, test } from 'vitest'
import { chanceFrom } from '../../../../../server/learning/chance.ts'
import { orderNeurons } from '../../../../../server/learning/syntax/network/orderNeurons.ts'
import { reorder } from '../../../../../server/learning/syntax/network/reorder.ts'
import { innerSize } from '../../../../../server/pipeline/extract/vectors/steps.ts'

const half = innerSize / 2

test('an order keeps each half, and brings together what is filled together', () => {
  const groupOf = (number: number) => (number * 5) % (innerSize / 8)
  const rows = 200
  const chance = chanceFrom(3)
  const filled = new Uint8Array(rows * innerSize)
  for (let row = 0; row < rows; row++) {
    const isOn = Array.from({ length: innerSize / 8 }, () => chance() < 0.3)
    for (let number = 0; number < innerSize; number++) filled[row * innerSize + number] = isOn[groupOf(number)] ? 1 : 0
  }
  const order = orderNeurons(filled)
  expect([...order.subarray(0, half)].sort((a, b) => a - b)).toEqual(Array.from({ length: half }, (_, index) => index))
  for (let four = 0; four < innerSize; four += 4) expect(new Set([...order.subarray(four, four + 4)].map(groupOf)).size).toBe(1)
})

test('two matrices whose numbers between come in another order give the same', () => {
  const chance = chanceFrom(4)
  const first = Float32Array.from({ length: 3 * innerSize }, chance)
  const second = Float32Array.from({ length: innerSize * 2 }, chance)
  const order = orderNeurons(Uint8Array.from({ length: 50 * innerSize }, () => (chance() < 0.4 ? 1 : 0)))
  const moved = {
    first: reorder(first, { rows: false, columns: true, width: innerSize }, order),
    second: reorder(second, { rows: true, columns: false, width: 2 }, order),
  }
  expect(moved.first).not.toEqual(first)
  product(moved.first, moved.second).forEach((number, at) => {
    expect(number).toBeCloseTo(product(first, second)[at] ?? 0, 3)
  })
})

/** 3 × innerSize by innerSize × 2. */
function product(first: Float32Array, second: Float32Array): number[] {
  return [0, 1, 2].flatMap((row) =>
    [0, 1].map((column) => {
      let sum = 0
      for (let i = 0; i < innerSize; i++) sum += (first[row * innerSize + i] ?? 0) * (second[i * 2 + column] ?? 0)
      return sum
    }),
  )
}
