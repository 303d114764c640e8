import { type Arena, take } from '../../vectors/arena.ts'
import { windowSize } from '../../vectors/steps.ts'
import { layTrunkRoom, panelRows, type TrunkRoom, trunkBytes, trunkRowBytes } from '../../vectors/trunkRoom.ts'
import { stateGroups } from './lookAtState.ts'
import { hiddenSize, inputSize, outputRoom, positions, tagRoom } from './shape.ts'

/** Bytes of a row of the trunk, of what a word says in one position, of a word's input and of the scores of tags. */
export const rowBytes = {
  ...trunkRowBytes,
  hidden: hiddenSize * 2,
  input: inputSize * 2,
  tags: tagRoom * 4,
  positions: positions * hiddenSize * 2,
} as const

/** Addresses of the working room, and windows on it. */
export interface NetworkRoom extends TrunkRoom {
  readonly tags: number
  /** Of each row the number of its best tag. */
  readonly bestTags: number
  readonly positions: number
  /** For each row and position whether what it says is there. */
  readonly isSaid: Uint8Array
  readonly hidden: number
  readonly output: number
  readonly bestOutput: number
  readonly addresses: number
}

const addressBytes = 4 * Math.max(panelRows * (windowSize + 1), positions + stateGroups.length)

/** Bytes that the room takes. */
export const roomBytes = trunkBytes(rowBytes.input) + panelRows * (rowBytes.tags + 4 + rowBytes.positions) + addressBytes

/** Takes the room from an arena. */
export function layRoom(arena: Arena): NetworkRoom {
  return {
    ...layTrunkRoom(arena, rowBytes.input),
    tags: take(arena, panelRows * rowBytes.tags),
    bestTags: take(arena, panelRows * 4),
    positions: take(arena, panelRows * rowBytes.positions),
    isSaid: new Uint8Array(panelRows * positions),
    hidden: take(arena, rowBytes.hidden),
    output: take(arena, outputRoom * 4),
    bestOutput: take(arena, 4),
    addresses: take(arena, addressBytes),
  }
}
