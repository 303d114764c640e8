import { type Arena, take } from './arena.ts'
import { type LaidWeights, layWeights } from './layWeights.ts'
import { groupColumns } from './multiplyRows.ts'
import { innerSize, mostSteps, stepsPerOne, windowSize } from './steps.ts'
import type { WeightMatrix } from './weights.ts'

/** How a matrix is laid out. */
export interface MatrixShape {
  readonly columns: number
  /** Columns that the kernel works on at a time: `groupColumns` when left out. */
  readonly group?: number
  /** The matrix that has the biases, and the number of its row; none when left out. */
  readonly biases?: WeightMatrix
  readonly biasRow?: number
}

/** A matrix that rows of 16-bit numbers are multiplied by; the outcome has the same steps. */
export function layMatrix(
  arena: Arena,
  { values, unit }: WeightMatrix,
  { columns, group = groupColumns, biases, biasRow = 0 }: MatrixShape,
): LaidWeights {
  return layWeights(arena, {
    inner: values.length / columns,
    columns,
    group,
    weightAt: (row, column) => (values[row * columns + column] ?? 0) * unit,
    biasAt: (column) => (biases ? (biases.values[biasRow * columns + column] ?? 0) * biases.unit * stepsPerOne : 0),
    largestInput: () => mostSteps,
  })
}

/** What the first layer's inputs are: numbers of a word's vector, then those summed from its looks, each in small steps of a unit. */
export interface WordInput {
  readonly size: number
  readonly vectorSize: number
  readonly vectorUnit: number
  readonly looksUnit: number
  /** Most looks that are summed. */
  readonly mostLooks: number
}

/** The first layer, from the small numbers of the tables: the weights for the word before, the word itself and the word after side by side. */
export function layWordParts(
  arena: Arena,
  { values, unit }: WeightMatrix,
  { size, vectorSize, vectorUnit, looksUnit, mostLooks }: WordInput,
): LaidWeights {
  return layWeights(arena, {
    inner: size,
    columns: windowSize * innerSize,
    group: groupColumns,
    weightAt: (row, column) => {
      const inWindow = Math.floor(column / innerSize) * size + row
      const weight = (values[inWindow * innerSize + (column % innerSize)] ?? 0) * unit
      return weight * (row < vectorSize ? vectorUnit : looksUnit) * stepsPerOne
    },
    biasAt: () => 0,
    largestInput: (row) => (row < vectorSize ? 128 : 128 * mostLooks),
  })
}

/** Rows that are summed up as they are: the address of the first. */
export function layRows(arena: Arena, values: Int8Array | Int16Array, unit: number): number {
  const at = take(arena, values.length * 2)
  const numbers = new Int16Array(arena.memory.buffer, at, values.length)
  for (let i = 0; i < values.length; i++) {
    numbers[i] = Math.max(-32_768, Math.min(32_767, Math.round((values[i] ?? 0) * unit * stepsPerOne)))
  }
  return at
}
