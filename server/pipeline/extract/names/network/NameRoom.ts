import { type Arena, take } from '../../vectors/arena.ts'
import { listBytes } from '../../vectors/listFilled.ts'
import { innerSize, windowSize } from '../../vectors/steps.ts'
import { nameInputSize, scoreRoom } from './nameShape.ts'
import { mostPlaceLooks } from './placeLooks.ts'

/** Most rows (words, and an empty row around each sentence) that are read at one go. */
export const nameRoomRows = 640

/** Most words whose parts are remembered (12 MB). */
export const mostRememberedNames = 20_000

/** Bytes of a row of layers, of a word's input and parts, of a list of filled pairs, of gates and of the scores of labels. */
export const nameRowBytes = {
  inner: innerSize * 2,
  input: nameInputSize * 2,
  parts: windowSize * innerSize * 2,
  gates: 2 * innerSize * 2,
  list: listBytes(innerSize / 2),
  scores: scoreRoom * 4,
} as const

/** Addresses of the working room, and windows on it. */
export interface NameRoom {
  readonly input: number
  readonly words: number
  /** Parts of no word: zeros. */
  readonly noWord: number
  readonly layers: readonly [number, number, number]
  /** The filled pairs of each row of a layer. */
  readonly lists: number
  readonly gates: number
  readonly scores: number
  readonly addresses: number
  readonly shorts: Int16Array
  readonly integers: Int32Array
}

/** Kernels write two rows at a time and look at the rows around. */
const spareRows = 4
const rows = nameRoomRows + spareRows
const addressBytes = 4 * (windowSize + 1 + mostPlaceLooks)

/** Bytes that the room takes. */
export const nameRoomBytes =
  rows * (nameRowBytes.input + 3 * nameRowBytes.inner + nameRowBytes.list + nameRowBytes.gates + nameRowBytes.scores) +
  (mostRememberedNames + spareRows) * nameRowBytes.parts +
  addressBytes +
  4096

/** Takes the room from an arena. */
export function layNameRoom(arena: Arena): NameRoom {
  const layer = () => take(arena, rows * nameRowBytes.inner)
  return {
    input: take(arena, rows * nameRowBytes.input),
    words: take(arena, (mostRememberedNames + spareRows) * nameRowBytes.parts),
    noWord: take(arena, nameRowBytes.parts),
    layers: [layer(), layer(), layer()],
    lists: take(arena, rows * nameRowBytes.list),
    gates: take(arena, rows * nameRowBytes.gates),
    scores: take(arena, rows * nameRowBytes.scores),
    addresses: take(arena, addressBytes),
    shorts: new Int16Array(arena.memory.buffer),
    integers: new Int32Array(arena.memory.buffer),
  }
}
