import { buildSlots } from '../SparseWeights.ts'
import { type Arena, floatsAt, openArena, take, type Weights } from './kernels.ts'
import { byMatrix, type MatrixName, matrixNames, type NetworkWeights, type RowTable, type TagClass } from './NetworkWeights.ts'
import { hiddenSize, innerSize, inputSize, outputRoom, positions, tagRoom } from './shape.ts'
import { rowsOfState } from './stateRows.ts'
import { rowsOfWord } from './wordRows.ts'

/** Most rows (words, and an empty row around each sentence) that are encoded at one go. */
export const roomRows = 640

/** A network ready to read: its weights as real numbers in an arena, with room to work. One reader at a time; everything is written in place. */
export interface Network {
  readonly arena: Arena
  readonly tagClasses: readonly TagClass[]
  readonly relations: readonly string[]
  readonly root: number
  readonly matrices: Readonly<Record<MatrixName, Weights>>
  readonly vectors: OpenTable
  readonly looks: OpenTable
  readonly room: NetworkRoom
  /** Inputs of words met before, in this article or another: at most 20,000 (10 MB). */
  readonly remembered: Map<string, Float32Array>
}

/** Rows by key, laid out for the kernels from the address `at`. */
export interface OpenTable {
  readonly slots: Int32Array
  readonly at: number
}

/** Addresses of the working room, and windows on it. */
export interface NetworkRoom {
  readonly input: number
  readonly layers: readonly [number, number, number]
  readonly gates: number
  readonly tags: number
  readonly positions: number
  readonly hidden: number
  readonly output: number
  readonly addresses: number
  readonly floats: Float32Array
  readonly integers: Int32Array
}

/** Lays the weights out for the kernels. */
export function openNetwork(weights: NetworkWeights): Network {
  const tables = weights.vectors.rows.length + weights.looks.rows.length
  const sizes = matrixNames.reduce((sum, name) => sum + weights.matrices[name].values.length, 0)
  const rowSize = inputSize + 5 * innerSize + tagRoom + positions * hiddenSize
  const arena = openArena(tables + sizes + roomRows * rowSize + 65_536)
  return {
    arena,
    tagClasses: weights.tagClasses,
    relations: weights.relations,
    root: weights.relations.indexOf('root'),
    matrices: byMatrix((name) => layMatrix(arena, weights, name)),
    vectors: layTable(arena, weights.vectors),
    looks: layTable(arena, weights.looks),
    room: layRoom(arena),
    remembered: new Map(),
  }
}

const columnsOf: Readonly<Record<MatrixName, number>> = {
  layer1: innerSize,
  layer2: innerSize,
  layer3: innerSize,
  layerBias: innerSize,
  gate: 2 * innerSize,
  gateBias: 2 * innerSize,
  tag: tagRoom,
  tagBias: tagRoom,
  position: positions * hiddenSize,
  hiddenBias: hiddenSize,
  absent: hiddenSize,
  state: hiddenSize,
  output: outputRoom,
  outputBias: outputRoom,
}

/** Matrices that are multiplied stand packed, 16 columns after 16 columns; rows that are looked up one by one stand as they are. */
function layMatrix(arena: Arena, weights: NetworkWeights, name: MatrixName): Weights {
  const { values, unit } = weights.matrices[name]
  const columns = columnsOf[name]
  const at = take(arena, values.length)
  const floats = floatsAt(arena, at, values.length)
  if (!multiplied.has(name)) {
    for (let i = 0; i < values.length; i++) floats[i] = (values[i] ?? 0) * unit
    return { at, stride: columns * 4 }
  }
  const rows = values.length / columns
  for (let i = 0; i < values.length; i++) {
    const row = Math.floor(i / columns)
    const column = i % columns
    floats[Math.floor(column / groupColumns) * rows * groupColumns + row * groupColumns + (column % groupColumns)] = (values[i] ?? 0) * unit
  }
  return { at, stride: groupColumns * 4, block: rows * groupColumns * 4 }
}

const groupColumns = 16
const multiplied: ReadonlySet<MatrixName> = new Set<MatrixName>(['layer1', 'layer2', 'layer3', 'gate', 'tag', 'position', 'output'])

function layTable(arena: Arena, { keys, rows, unit }: RowTable): OpenTable {
  const at = take(arena, rows.length)
  const floats = floatsAt(arena, at, rows.length)
  for (let i = 0; i < rows.length; i++) floats[i] = (rows[i] ?? 0) * unit
  return { slots: buildSlots(keys), at }
}

function layRoom(arena: Arena): NetworkRoom {
  const layer = () => take(arena, roomRows * innerSize)
  return {
    input: take(arena, roomRows * inputSize),
    layers: [layer(), layer(), layer()],
    gates: take(arena, roomRows * 2 * innerSize),
    tags: take(arena, roomRows * tagRoom),
    positions: take(arena, roomRows * positions * hiddenSize),
    hidden: take(arena, hiddenSize),
    output: take(arena, outputRoom),
    addresses: take(arena, rowsOfState + rowsOfWord + 1),
    floats: new Float32Array(arena.memory.buffer),
    integers: new Int32Array(arena.memory.buffer),
  }
}
