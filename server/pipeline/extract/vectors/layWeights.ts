import { type Arena, take } from './arena.ts'

/** A matrix of weights and its biases in the arena, as multiplyRows.ts reads them. */
export interface LaidWeights {
  /** Some columns after some columns (`group` of them); of each, pairs of rows, the two numbers of one column side by side. */
  readonly at: number
  readonly group: number
  /** A 32-bit number for each column. */
  readonly biases: number
  readonly inner: number
  readonly columns: number
  /** Bits after the point: a weight is its number / 2^shift. */
  readonly shift: number
}

/** What is to be laid out, in real numbers: what one step of an input gives in steps of the outcome. */
export interface RealWeights {
  /** A multiple of 8. */
  readonly inner: number
  /** A multiple of `group`: the columns that the kernel works on at a time. */
  readonly columns: number
  readonly group: number
  readonly weightAt: (row: number, column: number) => number
  readonly biasAt: (column: number) => number
  /** The largest number that an input can hold, above or below zero, for each row of the matrix. */
  readonly largestInput: (row: number) => number
}

/** Lays weights out in whole numbers of 16 bits, as fine as the sums allow: even the largest inputs of the worst signs stay within 32 bits. */
export function layWeights(arena: Arena, weights: RealWeights): LaidWeights {
  const { inner, columns, group, weightAt, biasAt } = weights
  const shift = finestShift(weights)
  const scale = 2 ** shift
  const at = take(arena, inner * columns * 2)
  const biases = take(arena, columns * 4)
  const numbers = new Int16Array(arena.memory.buffer, at, inner * columns)
  const starts = new Int32Array(arena.memory.buffer, biases, columns)
  for (let column = 0; column < columns; column++) {
    const start = Math.floor(column / group) * inner * group + (column % group) * 2
    for (let row = 0; row < inner; row++) numbers[start + (row >> 1) * 2 * group + (row & 1)] = Math.round(weightAt(row, column) * scale)
    // Half of the last bit that stays, so that taking off the bits behind it rounds to the nearest.
    starts[column] = Math.round(biasAt(column) * scale) + (shift > 0 ? 2 ** (shift - 1) : 0)
  }
  return { at, group, biases, inner, columns, shift }
}

/** Some of the columns: `columns` from column `first` on, both multiples of its group. */
export function columnsOf(weights: LaidWeights, first: number, columns: number): LaidWeights {
  return { ...weights, at: weights.at + first * weights.inner * 2, biases: weights.biases + first * 4, columns }
}

const mostShift = 24
const largestWeight = 32_767
const largestSum = 2 ** 31 - 1

function finestShift({ inner, columns, weightAt, biasAt, largestInput }: RealWeights): number {
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
