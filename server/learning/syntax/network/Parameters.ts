import { type FloatArena, floatsAt, type Matrix, takeFloats } from './floatKernels.ts'

/** Weights that learn: numbers in the arena with their gradient and Adam's two running means. Written in place. */
export interface Parameters {
  readonly matrix: Matrix
  readonly rows: number
  readonly columns: number
  readonly values: Float32Array
  readonly gradient: Float32Array
  readonly gradientMatrix: Matrix
  readonly mean: Float32Array
  readonly square: Float32Array
}

/** Chance weights between −scale and scale. */
export function startParameters(
  arena: FloatArena,
  [rows, columns]: readonly [number, number],
  { scale, chance }: { readonly scale: number; readonly chance: () => number },
): Parameters {
  const size = rows * columns
  const at = takeFloats(arena, size)
  const gradientAt = takeFloats(arena, size)
  const values = floatsAt(arena, at, size)
  for (let i = 0; i < size; i++) values[i] = (chance() * 2 - 1) * scale
  return {
    matrix: { at, stride: columns * 4 },
    rows,
    columns,
    values,
    gradient: floatsAt(arena, gradientAt, size),
    gradientMatrix: { at: gradientAt, stride: columns * 4 },
    mean: new Float32Array(size),
    square: new Float32Array(size),
  }
}

/** How far and in which rhythm one step goes. */
export interface Step {
  readonly rate: number
  /** Number of the step, from 1. */
  readonly number: number
}

const meanKept = 0.9
const squareKept = 0.98

/** One step of Adam (Kingma and Ba 2015) over all numbers; the gradient is cleared. */
export function stepAll(parameters: Parameters, step: Step): void {
  stepBetween(parameters, [0, parameters.values.length], step)
}

/** The same for some rows of a table alone, each once. */
export function stepRows(parameters: Parameters, rows: Iterable<number>, step: Step): void {
  for (const row of rows) stepBetween(parameters, [row * parameters.columns, (row + 1) * parameters.columns], step)
}

function stepBetween(
  { values, gradient, mean, square }: Parameters,
  [start, end]: readonly [number, number],
  { rate, number }: Step,
): void {
  const scale = (rate * Math.sqrt(1 - squareKept ** number)) / (1 - meanKept ** number)
  for (let i = start; i < end; i++) {
    const slope = gradient[i] ?? 0
    const average = meanKept * (mean[i] ?? 0) + (1 - meanKept) * slope
    const spread = squareKept * (square[i] ?? 0) + (1 - squareKept) * slope * slope
    mean[i] = average
    square[i] = spread
    values[i] = (values[i] ?? 0) - (scale * average) / (Math.sqrt(spread) + 1e-8)
    gradient[i] = 0
  }
}
