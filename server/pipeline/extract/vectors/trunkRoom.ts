import { type Arena, take } from './arena.ts'
import { listBytes } from './listFilled.ts'
import { innerSize, windowSize } from './steps.ts'

/** Most rows (words, and an empty row around each sentence) that a trunk reads at one go. */
export const trunkRows = 640

/** Most words whose parts a trunk remembers (12 MB). */
export const mostRememberedWords = 20_000

/** Bytes of a row of a layer, of one of a word's parts and of all of them, of gates, and of a list of what is filled. */
export const trunkRowBytes = {
  layer: innerSize,
  part: innerSize * 2,
  parts: windowSize * innerSize * 2,
  gates: 2 * innerSize * 2,
  list: listBytes(innerSize / 4),
} as const

/** Addresses of the working room of a trunk, and windows on it. */
export interface TrunkRoom {
  readonly input: number
  readonly words: number
  /** Parts of no word: zeros. */
  readonly noWord: number
  readonly layers: readonly [number, number, number]
  /** What is filled of each row of a layer. */
  readonly lists: number
  readonly gates: number
  readonly bytes: Uint8Array
  readonly shorts: Int16Array
  readonly integers: Int32Array
}

/** Kernels write two rows at a time and look at the rows around. */
const spareRows = 4

/** Rows that every panel of a trunk's room has. */
export const panelRows = trunkRows + spareRows

/** Bytes that the room takes, when the input of a word takes so many; with some to spare for what addresses are rounded up to. */
export function trunkBytes(inputBytes: number): number {
  const { layer, list, gates, parts } = trunkRowBytes
  return panelRows * (inputBytes + 3 * layer + list + gates) + (mostRememberedWords + spareRows) * parts + 4096
}

/** Takes the room from an arena. */
export function layTrunkRoom(arena: Arena, inputBytes: number): TrunkRoom {
  const { list, gates, parts } = trunkRowBytes
  const layer = () => take(arena, panelRows * trunkRowBytes.layer)
  return {
    input: take(arena, panelRows * inputBytes),
    words: take(arena, (mostRememberedWords + spareRows) * parts),
    noWord: take(arena, parts),
    layers: [layer(), layer(), layer()],
    lists: take(arena, panelRows * list),
    gates: take(arena, panelRows * gates),
    bytes: new Uint8Array(arena.memory.buffer),
    shorts: new Int16Array(arena.memory.buffer),
    integers: new Int32Array(arena.memory.buffer),
  }
}
