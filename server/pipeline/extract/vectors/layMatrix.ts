import { type Arena, take } from './arena.ts'
import { layBytes } from './layBytes.ts'
import { layShorts } from './layShorts.ts'
import type { LaidWeights } from './layWeights.ts'
import { filledColumns } from './multiplyFilled.ts'
import { groupColumns } from './multiplyRows.ts'
import { innerSize, lastStepsPerOne, lastZero, layerStepsPerOne, stepsPerOne, windowSize } from './steps.ts'
import type { WeightMatrix } from './weights.ts'

/** Which matrix is laid out, and which one has the biases, with the number of its row; none when left out. */
export interface Matrix {
  readonly weights: WeightMatrix
  readonly columns: number
  readonly biases?: WeightMatrix
  readonly biasRow?: number
}

/** For the rows of a layer: what comes of them are rows of the next, in bytes. */
export function layLayer(arena: Arena, matrix: Matrix): LaidWeights {
  return layBytes(arena, { ...inSteps(matrix, layerStepsPerOne, layerStepsPerOne), group: filledColumns, zero: 0 })
}

/** For the rows of a layer: what comes of them are 16-bit numbers. */
export function layGate(arena: Arena, matrix: Matrix): LaidWeights {
  return layBytes(arena, { ...inSteps(matrix, layerStepsPerOne, stepsPerOne), group: filledColumns, zero: 0 })
}

/** For the rows of the last layer: what comes of them are 16-bit numbers. */
export function laySaying(arena: Arena, matrix: Matrix): LaidWeights {
  return layBytes(arena, { ...inSteps(matrix, lastStepsPerOne, stepsPerOne), group: groupColumns, zero: lastZero })
}

/** For the rows of the last layer: what comes of them are scores, in its own steps. */
export function layScoring(arena: Arena, matrix: Matrix): LaidWeights {
  return layBytes(arena, { ...inSteps(matrix, lastStepsPerOne, lastStepsPerOne), group: groupColumns, zero: lastZero })
}

/** For the rows of a layer: what comes of them are scores, in its own steps. */
export function layOutput(arena: Arena, matrix: Matrix): LaidWeights {
  return layBytes(arena, { ...inSteps(matrix, layerStepsPerOne, layerStepsPerOne), group: groupColumns, zero: 0 })
}

function inSteps({ weights, columns, biases, biasRow = 0 }: Matrix, from: number, to: number) {
  const { values, unit } = weights
  return {
    inner: values.length / columns,
    columns,
    weightAt: (row: number, column: number) => ((values[row * columns + column] ?? 0) * unit * to) / from,
    biasAt: (column: number) => (biases ? (biases.values[biasRow * columns + column] ?? 0) * biases.unit * to : 0),
  }
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
  return layShorts(arena, {
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
