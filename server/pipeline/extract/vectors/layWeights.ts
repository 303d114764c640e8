import { type Arena, take } from './arena.ts'

/** A matrix of weights and its biases in the arena, as the kernels read them. */
export interface LaidWeights {
  /** Some columns after some columns (`group` of them); of each, rows in fours of bytes, the numbers of one column side by side. */
  readonly at: number
  readonly group: number
  /** A 32-bit number for each column. */
  readonly biases: number
  /** Rows, and bytes of a number: two or one. */
  readonly inner: number
  readonly numberBytes: 1 | 2
  readonly columns: number
  /** Bits after the point: a weight is its number / 2^shift. */
  readonly shift: number
}

/** What is to be laid out, in real numbers: what one step of an input gives in steps of the outcome. */
export interface RealWeights {
  /** A multiple of 8, of 16 for bytes. */
  readonly inner: number
  /** A multiple of `group`: the columns that the kernel works on at a time. */
  readonly columns: number
  readonly group: number
  readonly weightAt: (row: number, column: number) => number
  readonly biasAt: (column: number) => number
}

/** Numbers of the matrix, ready to be laid out. */
export interface WholeWeights extends RealWeights {
  readonly numberBytes: 1 | 2
  readonly shift: number
  /** The input that stands for zero. */
  readonly zero: number
}

/** Lays weights out as whole numbers of one or two bytes. */
export function layWhole(arena: Arena, weights: WholeWeights): LaidWeights {
  const { inner, columns, group, numberBytes, weightAt, biasAt, shift, zero } = weights
  const scale = 2 ** shift
  const at = take(arena, inner * columns * numberBytes)
  const biases = take(arena, columns * 4)
  const { buffer } = arena.memory
  const numbers = numberBytes === 2 ? new Int16Array(buffer, at, inner * columns) : new Int8Array(buffer, at, inner * columns)
  const starts = new Int32Array(buffer, biases, columns)
  const four = 4 / numberBytes
  for (let column = 0; column < columns; column++) {
    const start = Math.floor(column / group) * inner * group + (column % group) * four
    let sum = 0
    for (let row = 0; row < inner; row++) {
      const number = Math.round(weightAt(row, column) * scale)
      numbers[start + Math.floor(row / four) * four * group + (row % four)] = number
      sum += number
    }
    // Half of the last bit that stays, so that taking off the bits behind it rounds to the nearest.
    starts[column] = Math.round(biasAt(column) * scale) + (shift > 0 ? 2 ** (shift - 1) : 0) - zero * sum
  }
  return { at, group, biases, inner, numberBytes, columns, shift }
}

/** Some of the columns: `columns` from column `first` on, both multiples of its group. */
export function columnsOf(weights: LaidWeights, first: number, columns: number): LaidWeights {
  return { ...weights, at: weights.at + first * weights.inner * weights.numberBytes, biases: weights.biases + first * 4, columns }
}
