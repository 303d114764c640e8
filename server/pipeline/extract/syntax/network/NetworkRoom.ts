import { type Arena, take } from '../../vectors/arena.ts'
import { listBytes } from '../../vectors/listFilled.ts'
import { innerSize, windowSize } from '../../vectors/steps.ts'
import { hiddenSize, inputSize, outputRoom, positions, tagRoom } from './shape.ts'
import { rowsOfState } from './stateRows.ts'

/** Most rows (words, and an empty row around each sentence) that are encoded at one go. */
export const roomRows = 640

/** Most words whose parts are remembered (12 MB). */
export const mostRemembered = 20_000

/** Bytes of a row of layers, of what a word says in one position, of a word's input and parts, of a list of filled pairs, of gates and of the scores of tags. */
export const rowBytes = {
  inner: innerSize * 2,
  hidden: hiddenSize * 2,
  input: inputSize * 2,
  parts: windowSize * innerSize * 2,
  gates: 2 * innerSize * 2,
  list: listBytes(innerSize / 2),
  tags: tagRoom * 4,
  positions: positions * hiddenSize * 2,
} as const

/** Addresses of the working room, and windows on it. */
export interface NetworkRoom {
  readonly input: number
  readonly words: number
  /** Parts of no word: zeros. */
  readonly noWord: number
  readonly layers: readonly [number, number, number]
  /** The filled pairs of each row of a layer. */
  readonly lists: number
  readonly gates: number
  readonly tags: number
  readonly positions: number
  /** For each row and position whether what it says is there. */
  readonly isSaid: Uint8Array
  readonly hidden: number
  readonly output: number
  readonly addresses: number
  readonly shorts: Int16Array
  readonly integers: Int32Array
}

/** Kernels write two rows at a time and look at the rows around. */
const spareRows = 4
const rows = roomRows + spareRows
const addressBytes = 4 * Math.max(rows * (windowSize + 1), rowsOfState + 1)

/** Bytes that the room takes. */
export const roomBytes =
  rows * (rowBytes.input + 3 * rowBytes.inner + rowBytes.list + rowBytes.gates + rowBytes.tags + rowBytes.positions) +
  (mostRemembered + spareRows) * rowBytes.parts +
  addressBytes +
  4096

/** Takes the room from an arena. */
export function layRoom(arena: Arena): NetworkRoom {
  const layer = () => take(arena, rows * rowBytes.inner)
  return {
    input: take(arena, rows * rowBytes.input),
    words: take(arena, (mostRemembered + spareRows) * rowBytes.parts),
    noWord: take(arena, rowBytes.parts),
    layers: [layer(), layer(), layer()],
    lists: take(arena, rows * rowBytes.list),
    gates: take(arena, rows * rowBytes.gates),
    tags: take(arena, rows * rowBytes.tags),
    positions: take(arena, rows * rowBytes.positions),
    isSaid: new Uint8Array(rows * positions),
    hidden: take(arena, rowBytes.hidden),
    output: take(arena, outputRoom * 4),
    addresses: take(arena, addressBytes),
    shorts: new Int16Array(arena.memory.buffer),
    integers: new Int32Array(arena.memory.buffer),
  }
}
