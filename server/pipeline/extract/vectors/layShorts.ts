import type { Arena } from './arena.ts'
import { type LaidWeights, layWhole, type RealWeights } from './layWeights.ts'

/** Weights for inputs of 16 bits. */
export interface ShortWeights extends RealWeights {
  /** The largest number that an input can hold, above or below zero, for each row of the matrix. */
  readonly largestInput: (row: number) => number
}

/** Lays weights out in whole numbers of 16 bits, as fine as the sums allow: even the largest inputs of the worst signs stay within 32 bits. */
export function layShorts(arena: Arena, weights: ShortWeights): LaidWeights {
  return layWhole(arena, { ...weights, numberBytes: 2, shift: finestShift(weights), zero: 0 })
}

const mostShift = 24
const largestWeight = 32_767
const largestSum = 2 ** 31 - 1

function finestShift({ inner, columns, weightAt, biasAt, largestInput }: ShortWeights): number {
  let largest = 0
  let widest = 0
  for (let column = 0; column < columns; column++) {
    let reach = Math.abs(biasAt(column)) + 1
    for (let row = 0; row < inner; row++) {
      const weight = Math.abs(weightAt(row, column))
      largest = Math.max(largest, weight)
      reach += weight * largestInput(row)
    }
    widest = Math.max(widest, reach)
  }
  // Rounding can make each weight half a step larger.
  let slack = 1
  for (let row = 0; row < inner; row++) slack += largestInput(row) / 2
  let shift = mostShift
  while (shift > 0 && (largest * 2 ** shift > largestWeight || widest * 2 ** shift + slack > largestSum)) shift--
  return shift
}
