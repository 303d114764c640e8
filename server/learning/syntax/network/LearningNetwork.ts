import { stateTableRows } from '../../../pipeline/extract/syntax/network/lookAtState.ts'
import type { MatrixName } from '../../../pipeline/extract/syntax/network/NetworkWeights.ts'
import { hiddenSize, inputSize, learntSize, outputRoom, positions, tagRoom } from '../../../pipeline/extract/syntax/network/shape.ts'
import { innerSize, windowSize } from '../../../pipeline/extract/vectors/steps.ts'
import { type FloatArena, floatsAt, type Matrix, openFloats, takeFloats } from './floatKernels.ts'
import { type Parameters, startParameters } from './Parameters.ts'

/** Most rows of one batch: words, and an empty row around each sentence. */
export const batchRows = 1600

/** A matrix of working numbers with a window on it. */
export interface Panel {
  readonly at: number
  readonly columns: number
  readonly values: Float32Array
  readonly matrix: Matrix
}

/** A network while it learns: its parameters, and room for one batch on the way there and on the way back. Written in place. */
export interface LearningNetwork {
  readonly arena: FloatArena
  readonly looks: Parameters
  readonly matrices: Readonly<Record<MatrixName, Parameters>>
  readonly there: Panels
  readonly back: Panels
  /** Room for a matrix turned on its side, rows by columns as needed. */
  readonly turnedRows: Panel
  readonly turnedWeights: Panel
  readonly hidden: Panel
  readonly output: Panel
}

/** The working room of one batch: what each layer gives for each row. */
export interface Panels {
  readonly input: Panel
  /** Each layer before and after cutting off below zero, and the gated layer. */
  readonly sums: readonly [Panel, Panel, Panel]
  readonly layers: readonly [Panel, Panel, Panel]
  readonly gates: Panel
  readonly along: Panel
  readonly tags: Panel
  readonly said: Panel
}

/** A network of chance weights for a table of so many looks. */
export function startNetwork(lookCount: number, chance: () => number): LearningNetwork {
  const arena = openFloats(40_000_000)
  const looks = startParameters(arena, [lookCount, learntSize], { scale: 0.15, chance })
  const matrices = startMatrices(arena, chance)
  const widest = Math.max(inputSize, innerSize) * batchRows
  const largest = Math.max(windowSize * inputSize * innerSize, positions * hiddenSize * innerSize)
  return {
    arena,
    looks,
    matrices,
    there: startPanels(arena),
    back: startPanels(arena),
    turnedRows: panel(arena, widest, 1),
    turnedWeights: panel(arena, largest, 1),
    hidden: panel(arena, 1, hiddenSize),
    output: panel(arena, 1, outputRoom),
  }
}

/** Weights are spread so that a sum over them stays about as large as one of its inputs (Glorot and Bengio 2010). */
function startMatrices(arena: FloatArena, chance: () => number): Readonly<Record<MatrixName, Parameters>> {
  const spread = (rows: number, columns: number, fanIn = rows) =>
    startParameters(arena, [rows, columns], { scale: Math.sqrt(3 / fanIn), chance })
  const small = (rows: number, columns: number, scale: number) => startParameters(arena, [rows, columns], { scale, chance })
  const matrices = {
    layer1: spread(windowSize * inputSize, innerSize),
    layer2: spread(windowSize * innerSize, innerSize),
    layer3: spread(windowSize * innerSize, innerSize),
    layerBias: small(3, innerSize, 0),
    tag: spread(innerSize, tagRoom),
    tagBias: small(1, tagRoom, 0),
    position: spread(innerSize, positions * hiddenSize, innerSize * 4),
    hiddenBias: small(1, hiddenSize, 0),
    absent: small(2 * positions, hiddenSize, 0.05),
    state: small(stateTableRows, hiddenSize, 0.05),
    output: spread(hiddenSize, outputRoom),
    outputBias: small(1, outputRoom, 0),
    gate: spread(innerSize, 2 * innerSize),
    gateBias: small(1, 2 * innerSize, 0),
  }
  // Gates begin by keeping most of what they hold.
  matrices.gateBias.values.fill(-0.5, 0, innerSize)
  return matrices
}

function startPanels(arena: FloatArena): Panels {
  const inner = () => panel(arena, batchRows, innerSize)
  return {
    input: panel(arena, batchRows, inputSize),
    sums: [inner(), inner(), inner()],
    layers: [inner(), inner(), inner()],
    gates: panel(arena, batchRows, 2 * innerSize),
    along: inner(),
    tags: panel(arena, batchRows, tagRoom),
    said: panel(arena, batchRows, positions * hiddenSize),
  }
}

/** Room for a matrix of working numbers. */
export function panel(arena: FloatArena, rows: number, columns: number): Panel {
  const at = takeFloats(arena, rows * columns)
  return { at, columns, values: floatsAt(arena, at, rows * columns), matrix: { at, stride: columns * 4 } }
}
