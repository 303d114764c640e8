import { type Arena, openArena, take } from '../../vectors/arena.ts'
import { type Kernels, openKernels } from '../../vectors/kernels.ts'
import { columnsOf, type LaidWeights, layWeights } from '../../vectors/layWeights.ts'
import { filledColumns } from '../../vectors/multiplyFilled.ts'
import { groupColumns } from '../../vectors/multiplyRows.ts'
import { buildSlots } from '../../vectors/slots.ts'
import { innerSize, mostSteps, stepsPerOne, windowSize } from '../../vectors/steps.ts'
import type { OpenTable, RowTable } from '../../vectors/weights.ts'
import { layRoom, type NetworkRoom, roomBytes } from './NetworkRoom.ts'
import type { MatrixName, NetworkWeights, TagClass } from './NetworkWeights.ts'
import type { RememberedWord } from './RememberedWord.ts'
import { hiddenSize, inputSize, labelRoom, moveRoom, outputRoom, positions, tagRoom, vectorSize } from './shape.ts'
import { rowsOfWord } from './wordRows.ts'

/** A network ready to read: its weights in an arena, with room to work. One reader at a time; everything is written in place. */
export interface Network {
  readonly arena: Arena
  readonly kernels: Kernels
  readonly tagClasses: readonly TagClass[]
  readonly relations: readonly string[]
  readonly root: number
  /** What each word gives to the first layer at the word after it, at itself and at the word before it, side by side. */
  readonly wordParts: LaidWeights
  readonly layer2: LaidWeights
  readonly layer3: LaidWeights
  readonly gate: LaidWeights
  readonly tag: LaidWeights
  /** What a word says in each position of a parser state, and those positions that nearly every word comes to stand in. */
  readonly inPositions: readonly LaidWeights[]
  readonly oftenAsked: readonly { readonly position: number; readonly weights: LaidWeights }[]
  readonly moves: LaidWeights
  readonly leftLabels: LaidWeights
  readonly rightLabels: LaidWeights
  /** Addresses of rows that are looked up one by one, in 16 bits. */
  readonly layer1Bias: number
  readonly absent: number
  readonly state: number
  readonly hiddenBias: number
  readonly vectors: OpenTable
  readonly looks: OpenTable
  readonly room: NetworkRoom
  /** Words met before, in this article or another: at most `mostRemembered`. */
  readonly remembered: Map<string, RememberedWord>
}

/** Lays the weights out for the kernels. */
export function openNetwork(weights: NetworkWeights): Network {
  const numbers = Object.values(weights.matrices).reduce((sum, { values }) => sum + values.length, 0)
  const arena = openArena(numbers * 2 + roomBytes + 65_536)
  const matrix = (name: MatrixName, shape: Shape) => layMatrix(arena, weights, name, shape)
  const position = matrix('position', { columns: positions * hiddenSize })
  const inPositions = Array.from({ length: positions }, (_, index) => columnsOf(position, index * hiddenSize, hiddenSize))
  const output = matrix('output', { columns: outputRoom, bias: 'outputBias' })
  return {
    arena,
    kernels: openKernels(arena),
    tagClasses: weights.tagClasses,
    relations: weights.relations,
    root: weights.relations.indexOf('root'),
    wordParts: layWordParts(arena, weights),
    layer2: matrix('layer2', { group: filledColumns, columns: innerSize, bias: 'layerBias', biasRow: 1 }),
    layer3: matrix('layer3', { group: filledColumns, columns: innerSize, bias: 'layerBias', biasRow: 2 }),
    gate: matrix('gate', { group: filledColumns, columns: 2 * innerSize, bias: 'gateBias' }),
    tag: matrix('tag', { columns: tagRoom, bias: 'tagBias' }),
    inPositions,
    oftenAsked: oftenAsked.flatMap((position) => (inPositions[position] ? [{ position, weights: inPositions[position] }] : [])),
    moves: columnsOf(output, 0, moveRoom),
    leftLabels: columnsOf(output, moveRoom, labelRoom),
    rightLabels: columnsOf(output, moveRoom + labelRoom, labelRoom),
    layer1Bias: layRows(arena, weights, 'layerBias'),
    absent: layRows(arena, weights, 'absent'),
    state: layRows(arena, weights, 'state'),
    hiddenBias: layRows(arena, weights, 'hiddenBias'),
    vectors: openTable(weights.vectors),
    looks: openTable(weights.looks),
    room: layRoom(arena),
    remembered: new Map(),
  }
}

/** The top of the stack and the next two words in line (stateRows.ts). */
const oftenAsked = [0, 3, 4]

interface Shape {
  readonly columns: number
  /** Columns that the kernel works on at a time: `groupColumns` when left out. */
  readonly group?: number
  /** The matrix that has the biases, and the number of its row; none when left out. */
  readonly bias?: MatrixName
  readonly biasRow?: number
}

/** A matrix that rows of 16-bit numbers are multiplied by; the outcome has the same steps. */
function layMatrix(
  arena: Arena,
  { matrices }: NetworkWeights,
  name: MatrixName,
  { columns, group = groupColumns, bias, biasRow = 0 }: Shape,
): LaidWeights {
  const { values, unit } = matrices[name]
  const biases = bias ? matrices[bias] : null
  return layWeights(arena, {
    inner: values.length / columns,
    columns,
    group,
    weightAt: (row, column) => (values[row * columns + column] ?? 0) * unit,
    biasAt: (column) => (biases ? (biases.values[biasRow * columns + column] ?? 0) * biases.unit * stepsPerOne : 0),
    largestInput: () => mostSteps,
  })
}

/** The first layer, from the small numbers of the tables: the weights for the word before, the word itself and the word after side by side. */
function layWordParts(arena: Arena, { matrices, vectors, looks }: NetworkWeights): LaidWeights {
  const { values, unit } = matrices.layer1
  const columns = windowSize * innerSize
  return layWeights(arena, {
    inner: inputSize,
    columns,
    group: groupColumns,
    weightAt: (row, column) => {
      const inWindow = Math.floor(column / innerSize) * inputSize + row
      const weight = (values[inWindow * innerSize + (column % innerSize)] ?? 0) * unit
      return weight * (row < vectorSize ? vectors.unit : looks.unit) * stepsPerOne
    },
    biasAt: () => 0,
    largestInput: (row) => (row < vectorSize ? 128 : 128 * rowsOfWord),
  })
}

/** Rows that are summed up as they are. */
function layRows(arena: Arena, { matrices }: NetworkWeights, name: MatrixName): number {
  const { values, unit } = matrices[name]
  const at = take(arena, values.length * 2)
  const numbers = new Int16Array(arena.memory.buffer, at, values.length)
  for (let i = 0; i < values.length; i++) {
    numbers[i] = Math.max(-32_768, Math.min(32_767, Math.round((values[i] ?? 0) * unit * stepsPerOne)))
  }
  return at
}

function openTable({ keys, rows }: RowTable): OpenTable {
  return { slots: buildSlots(keys), rows }
}
