import { type Arena, take } from '../../vectors/arena.ts'
import { windowSize } from '../../vectors/steps.ts'
import { layTrunkRoom, panelRows, type TrunkRoom, trunkBytes, trunkRowBytes } from '../../vectors/trunkRoom.ts'
import { nameInputSize, scoreRoom } from './nameShape.ts'
import { mostPlaceLooks } from './placeLooks.ts'
import { sumBytes } from './weighPaths.ts'

/** Bytes of a row of the trunk, of a word's input, of the scores of labels, of the sums of paths through them, and of a lead. */
export const nameRowBytes = { ...trunkRowBytes, input: nameInputSize * 2, scores: scoreRoom * 4, sums: sumBytes, leads: 4 } as const

/** Addresses of the working room, and windows on it. */
export interface NameRoom extends TrunkRoom {
  readonly scores: number
  readonly sums: number
  readonly leads: number
  readonly addresses: number
}

const addressBytes = 4 * (windowSize + 1 + mostPlaceLooks)

/** Bytes that the room takes. */
export const nameRoomBytes =
  trunkBytes(nameRowBytes.input) + panelRows * (nameRowBytes.scores + nameRowBytes.sums + nameRowBytes.leads) + addressBytes

/** Takes the room from an arena. */
export function layNameRoom(arena: Arena): NameRoom {
  return {
    ...layTrunkRoom(arena, nameRowBytes.input),
    scores: take(arena, panelRows * nameRowBytes.scores),
    sums: take(arena, panelRows * nameRowBytes.sums),
    leads: take(arena, panelRows * nameRowBytes.leads),
    addresses: take(arena, addressBytes),
  }
}
