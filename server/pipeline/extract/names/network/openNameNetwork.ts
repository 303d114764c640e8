import { vectorSize } from '../../syntax/network/shape.ts'
import { type Arena, openArena, take } from '../../vectors/arena.ts'
import { type Kernels, openKernels } from '../../vectors/kernels.ts'
import { type LaidWeights, layWeights } from '../../vectors/layWeights.ts'
import { filledColumns } from '../../vectors/multiplyFilled.ts'
import { groupColumns } from '../../vectors/multiplyRows.ts'
import { buildSlots } from '../../vectors/slots.ts'
import { innerSize, mostSteps, stepsPerOne, windowSize } from '../../vectors/steps.ts'
import type { OpenTable, RowTable } from '../../vectors/weights.ts'
import { FeatureTable } from '../FeatureTable.ts'
import type { NameMatrixName, NameNetworkWeights } from './NameNetworkWeights.ts'
import { layNameRoom, type NameRoom, nameRoomBytes } from './NameRoom.ts'
import { nameInputSize, scoreRoom } from './nameShape.ts'
import { mostWordLooks } from './wordLooks.ts'

/** A network of names ready to read: its weights in an arena, with room to work. One reader at a time; everything is written in place. */
export interface NameNetwork {
  readonly kernels: Kernels
  /** What each word gives to the first layer at the word after it, at itself and at the word before it, side by side. */
  readonly wordParts: LaidWeights
  readonly layer2: LaidWeights
  readonly layer3: LaidWeights
  readonly gate: LaidWeights
  readonly score: LaidWeights
  /** One step of a score. */
  readonly scoreStep: number
  readonly transitions: Float32Array
  /** Address of the biases of the first layer. */
  readonly layer1Bias: number
  /** Address of the rows that places add to the first layer. */
  readonly placeRows: number
  /** A word's vector stands in one of these, if anywhere. */
  readonly vectors: readonly OpenTable[]
  readonly looks: FeatureTable
  readonly lookRows: Int8Array
  readonly places: FeatureTable
  readonly room: NameRoom
  /** Address of what a word met before gives to the first layer, by its form's number: at most `mostRememberedNames` words, of one lexicon. */
  readonly remembered: Map<number, number>
}

/** Lays the weights out for the kernels; `commonVectors` are those of the network of syntax. */
export function openNameNetwork(weights: NameNetworkWeights, commonVectors: OpenTable): NameNetwork {
  const numbers = Object.values(weights.matrices).reduce((sum, { values }) => sum + values.length, 0) + weights.places.rows.length
  const arena = openArena(numbers * 2 + nameRoomBytes + 65_536)
  const score = layMatrix(arena, weights, ['score', 'scoreBias'], { group: groupColumns, columns: scoreRoom })
  return {
    kernels: openKernels(arena),
    wordParts: layWordParts(arena, weights),
    layer2: layMatrix(arena, weights, ['layer2', 'layerBias'], { group: filledColumns, columns: innerSize, biasRow: 1 }),
    layer3: layMatrix(arena, weights, ['layer3', 'layerBias'], { group: filledColumns, columns: innerSize, biasRow: 2 }),
    gate: layMatrix(arena, weights, ['gate', 'gateBias'], { group: filledColumns, columns: 2 * innerSize }),
    score,
    scoreStep: 1 / (stepsPerOne * 2 ** score.shift),
    transitions: weights.transitions,
    layer1Bias: layRows(arena, weights.matrices.layerBias.values.subarray(0, innerSize), weights.matrices.layerBias.unit),
    placeRows: layRows(arena, weights.places.rows, weights.places.unit),
    vectors: [commonVectors, { slots: buildSlots(weights.furtherVectors.keys), rows: weights.furtherVectors.rows }],
    looks: tableOfRows(weights.looks),
    lookRows: weights.looks.rows,
    places: tableOfRows(weights.places),
    room: layNameRoom(arena),
    remembered: new Map(),
  }
}

/** A matrix that rows of 16-bit numbers are multiplied by; the outcome has the same steps. */
function layMatrix(
  arena: Arena,
  { matrices }: NameNetworkWeights,
  [name, bias]: readonly [NameMatrixName, NameMatrixName],
  { group, columns, biasRow = 0 }: { readonly group: number; readonly columns: number; readonly biasRow?: number },
): LaidWeights {
  const { values, unit } = matrices[name]
  const biases = matrices[bias]
  return layWeights(arena, {
    inner: values.length / columns,
    columns,
    group,
    weightAt: (row, column) => (values[row * columns + column] ?? 0) * unit,
    biasAt: (column) => (biases.values[biasRow * columns + column] ?? 0) * biases.unit * stepsPerOne,
    largestInput: () => mostSteps,
  })
}

/** The first layer, from the small numbers of the tables: the weights for the word before, the word itself and the word after side by side. */
function layWordParts(arena: Arena, { matrices, furtherVectors, looks }: NameNetworkWeights): LaidWeights {
  const { values, unit } = matrices.layer1
  return layWeights(arena, {
    inner: nameInputSize,
    columns: windowSize * innerSize,
    group: groupColumns,
    weightAt: (row, column) => {
      const inWindow = Math.floor(column / innerSize) * nameInputSize + row
      const weight = (values[inWindow * innerSize + (column % innerSize)] ?? 0) * unit
      return weight * (row < vectorSize ? furtherVectors.unit : looks.unit) * stepsPerOne
    },
    biasAt: () => 0,
    largestInput: (row) => (row < vectorSize ? 128 : 128 * mostWordLooks),
  })
}

/** Rows that are summed up as they are. */
function layRows(arena: Arena, values: Int8Array | Int16Array, unit: number): number {
  const at = take(arena, values.length * 2)
  const numbers = new Int16Array(arena.memory.buffer, at, values.length)
  for (let i = 0; i < values.length; i++) {
    numbers[i] = Math.max(-32_768, Math.min(32_767, Math.round((values[i] ?? 0) * unit * stepsPerOne)))
  }
  return at
}

function tableOfRows({ keys }: RowTable): FeatureTable {
  const table = new FeatureTable(keys.length)
  for (const key of keys) table.addKey(key)
  return table
}
