import type { Kernels, ManyRows, Rows } from './kernels.ts'
import type { LaidWeights } from './layWeights.ts'
import { innerSize, windowSize } from './steps.ts'
import type { TrunkRun } from './TrunkRun.ts'
import { type TrunkRoom, trunkRowBytes } from './trunkRoom.ts'

/** Three layers over the words around and a gated layer along the sentence, ready to read. */
export interface Trunk {
  readonly kernels: Kernels
  readonly layer2: LaidWeights
  readonly layer3: LaidWeights
  readonly gate: LaidWeights
  /** What counts as filled in the rows that the layers read (feltBits in listFilled.ts). */
  readonly feltBits: number
  readonly room: TrunkRoom
}

/** Reads on from the sums of the first layer, which stand in its rows, to the gated layer, which is left in the rows of the third. */
export function readTrunk(trunk: Trunk, run: TrunkRun): void {
  const [layer1, layer2, layer3] = trunk.room.layers
  clearEmpty(trunk, run, layer1)
  lookAround(trunk, run, { from: layer1, to: layer2, weights: trunk.layer2 })
  lookAround(trunk, run, { from: layer2, to: layer3, weights: trunk.layer3 })
  readGates(trunk, run, layer3)
  readAlongSentences(trunk, run)
}

/** The last layer's rows of all words, to be multiplied; what comes of them goes to rows of the same numbers. */
export function lastLayer({ room }: Trunk, { rows }: TrunkRun, { at, stride }: Rows): ManyRows {
  const { layer } = trunkRowBytes
  return { from: { at: room.layers[2] + layer, stride: layer }, to: { at: at + stride, stride }, rows: rows - 2 }
}

interface Layer {
  readonly from: number
  readonly to: number
  readonly weights: LaidWeights
}

/** Each word's row from the rows of the word before, itself and the word after, which lie side by side; its own row is added. */
function lookAround(trunk: Trunk, run: TrunkRun, { from, to, weights }: Layer): void {
  const { room, kernels } = trunk
  const { layer } = trunkRowBytes
  kernels.listFilled(from, room.lists, run.rows, innerFours, trunk.feltBits)
  const at = { at: to + layer, stride: layer }
  kernels.rise(weights, { lists: room.lists, fours: innerFours, parts: windowSize, to: at, rows: run.rows - 2, before: from + layer })
  clearEmpty(trunk, run, to)
}

const innerFours = innerSize / 4

/** The scores of the gates and what is new, from the last layer. */
function readGates({ room, kernels, gate, feltBits }: Trunk, { rows }: TrunkRun, layer: number): void {
  kernels.listFilled(layer, room.lists, rows, innerFours, feltBits)
  kernels.sayFilled(gate, { lists: room.lists, fours: innerFours, parts: 1, to: { at: room.gates, stride: trunkRowBytes.gates }, rows })
}

function readAlongSentences({ kernels, room }: Trunk, { firstRows, lengths }: TrunkRun): void {
  const half = innerSize / 2
  const gates = (row: number) => room.gates + row * trunkRowBytes.gates
  const layer = (row: number) => room.layers[2] + row * trunkRowBytes.layer
  lengths.forEach((length, index) => {
    const firstRow = firstRows[index] ?? 1
    const lastRow = firstRow + length - 1
    kernels.readAlong(gates(firstRow), layer(firstRow), length, trunkRowBytes.gates, trunkRowBytes.layer)
    kernels.readAlong(gates(lastRow) + 2 * half, layer(lastRow) + half, length, -trunkRowBytes.gates, -trunkRowBytes.layer)
  })
}

function clearEmpty({ room }: Trunk, { empty }: TrunkRun, layer: number): void {
  for (const row of empty) room.bytes.fill(0, layer + row * trunkRowBytes.layer, layer + (row + 1) * trunkRowBytes.layer)
}
