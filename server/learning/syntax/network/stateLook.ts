import { rowsOfState } from '../../../pipeline/extract/syntax/network/lookAtState.ts'
import { hiddenSize, outputRoom, positions } from '../../../pipeline/extract/syntax/network/shape.ts'
import { takeFloats } from './floatKernels.ts'
import type { LearningNetwork } from './LearningNetwork.ts'

/** One look at a parser state: its rows, what the hidden numbers were multiplied by, and the slopes of outputs and hidden numbers. */
export interface StateLook {
  readonly rows: Int32Array
  readonly mask: Float32Array
  readonly slopes: Float32Array
  readonly hiddenSlopes: Float32Array
  /** Addresses of the rows that are summed up; in the arena, where the kernel reads them. */
  readonly addresses: Int32Array
  readonly dropout: number
  readonly chance: () => number
}

/** Room for one look at a parser state, used again for each. */
export function roomForLook(
  { arena }: LearningNetwork,
  { dropout, chance }: { readonly dropout: number; readonly chance: () => number },
): StateLook {
  return {
    rows: new Int32Array(rowsOfState),
    mask: new Float32Array(hiddenSize),
    slopes: new Float32Array(outputRoom),
    hiddenSlopes: new Float32Array(hiddenSize),
    addresses: new Int32Array(arena.memory.buffer, takeFloats(arena, rowsOfState + 1), rowsOfState + 1),
    dropout,
    chance,
  }
}

interface Place {
  readonly firstRow: number
  readonly size: number
}

/** Sums up what the words and features of a state say into the hidden numbers, some left out by chance. */
export function sumState(network: LearningNetwork, { rows, addresses, mask, dropout, chance }: StateLook, { firstRow, size }: Place): void {
  const { arena, matrices, there, hidden } = network
  const wide = hiddenSize * 4
  for (let p = 0; p < positions; p++) {
    const word = rows[p] ?? -1
    const absent = matrices.absent.matrix.at + (word < 0 ? p : positions + p) * wide
    addresses[p] = word < 0 || word >= size ? absent : there.said.at + ((firstRow + word) * positions + p) * wide
  }
  for (let k = positions; k < rowsOfState; k++) addresses[k] = matrices.state.matrix.at + (rows[k] ?? 0) * wide
  addresses[rowsOfState] = matrices.hiddenBias.matrix.at
  arena.kernels.sumRowsAboveZero(hidden.at, addresses.byteOffset, rowsOfState + 1, hiddenSize)
  for (let d = 0; d < hiddenSize; d++) {
    const value = hidden.values[d] ?? 0
    const kept = value > 0 ? (chance() < dropout ? 0 : 1 / (1 - dropout)) : 0
    mask[d] = kept
    hidden.values[d] = value * kept
  }
}

/** Scores of some outputs: from column `first`, `columns` of them. */
export function scoreOutputs({ arena, matrices, hidden, output }: LearningNetwork, first: number, columns: number): void {
  output.values.set(matrices.outputBias.values.subarray(first, first + columns), first)
  const weights = { at: matrices.output.matrix.at + first * 4, stride: outputRoom * 4 }
  arena.kernels.multiply({ at: output.at + first * 4, stride: outputRoom * 4 }, hidden.matrix, weights, [1, hiddenSize, columns])
}

interface Outputs extends Place {
  /** Column of the first relation that was scored; null when none was. */
  readonly label: number | null
  readonly relationCount: number
}

/** From the slopes of the outputs to the gradients of the output weights and the slopes of all rows that were summed up. */
export function passStateBack(network: LearningNetwork, look: StateLook, { firstRow, size, label, relationCount }: Outputs): void {
  look.hiddenSlopes.fill(0)
  passOutputsBack(network, look, 0, 3)
  if (label !== null) passOutputsBack(network, look, label, label + relationCount)
  const { matrices, back } = network
  const { rows, hiddenSlopes, mask } = look
  for (let d = 0; d < hiddenSize; d++) hiddenSlopes[d] = (hiddenSlopes[d] ?? 0) * (mask[d] ?? 0)
  for (let p = 0; p < positions; p++) {
    const word = rows[p] ?? -1
    if (word >= 0 && word < size) addTo(back.said.values, ((firstRow + word) * positions + p) * hiddenSize, hiddenSlopes)
    else addTo(matrices.absent.gradient, (word < 0 ? p : positions + p) * hiddenSize, hiddenSlopes)
  }
  for (let k = positions; k < rowsOfState; k++) addTo(matrices.state.gradient, (rows[k] ?? 0) * hiddenSize, hiddenSlopes)
  addTo(matrices.hiddenBias.gradient, 0, hiddenSlopes)
}

function passOutputsBack({ matrices, hidden }: LearningNetwork, { slopes, hiddenSlopes }: StateLook, first: number, end: number): void {
  const { values, gradient } = matrices.output
  for (let column = first; column < end; column++) {
    const slope = slopes[column] ?? 0
    if (slope > -1e-4 && slope < 1e-4) continue
    matrices.outputBias.gradient[column] = (matrices.outputBias.gradient[column] ?? 0) + slope
    for (let d = 0; d < hiddenSize; d++) {
      const at = d * outputRoom + column
      hiddenSlopes[d] = (hiddenSlopes[d] ?? 0) + slope * (values[at] ?? 0)
      gradient[at] = (gradient[at] ?? 0) + slope * (hidden.values[d] ?? 0)
    }
  }
}

function addTo(values: Float32Array, start: number, slopes: Float32Array): void {
  for (let d = 0; d < slopes.length; d++) values[start + d] = (values[start + d] ?? 0) + (slopes[d] ?? 0)
}
