import type { LaidWeights } from '../../vectors/layWeights.ts'
import { attachLeft, attachRight, begin, isAllowed, isDone, type ParserState, shift } from '../ParserState.ts'
import { highestOf } from './highestOf.ts'
import { rowBytes } from './NetworkRoom.ts'
import type { Network } from './openNetwork.ts'
import { positions } from './shape.ts'
import { type MarkCounts, rowsOfState, stateRows } from './stateRows.ts'

const moveNames = ['SHIFT', 'LEFT', 'RIGHT'] as const

/** Parses one encoded sentence greedily, in time linear in its length; heads and labels are left in the state. There is exactly one root. */
export function parseTree(
  network: Network,
  state: ParserState,
  { firstRow, size, marks }: { readonly firstRow: number; readonly size: number; readonly marks: MarkCounts },
): void {
  const rows = new Int32Array(rowsOfState)
  begin(state, size)
  while (!isDone(state)) {
    if (state.depth === 0) {
      shift(state)
      continue
    }
    stateRows(state, marks, rows)
    look(network, rows, firstRow, size)
    const move = bestMove(network, state)
    if (move === 0) shift(state)
    else if (move === 1) attachLeft(state, bestLabel(network, network.leftLabels))
    else attachRight(state, bestLabel(network, network.rightLabels))
  }
  if (state.depth === 1) attachLeft(state, network.root)
}

/** Sums up what the words of a state say, each in its position, and what its other features say. */
function look(network: Network, rows: Int32Array, firstRow: number, size: number): void {
  const { room, kernels, absent, state, hiddenBias } = network
  const { integers } = room
  const list = room.addresses >> 2
  for (let p = 0; p < positions; p++) {
    const word = rows[p] ?? -1
    if (word < 0) integers[list + p] = absent + p * rowBytes.hidden
    else if (word >= size) integers[list + p] = absent + (positions + p) * rowBytes.hidden
    else integers[list + p] = askWord(network, firstRow + word, p)
  }
  for (let k = positions; k < rowsOfState; k++) integers[list + k] = state + (rows[k] ?? 0) * rowBytes.hidden
  integers[list + rowsOfState] = hiddenBias
  kernels.sumToLayer(room.hidden, room.addresses, rowsOfState + 1, 1)
}

/** The address of what a word says in a position, which is found out when it is first asked for. */
function askWord({ room, kernels, inPositions }: Network, row: number, position: number): number {
  const said = row * positions + position
  const at = room.positions + said * rowBytes.hidden
  if (room.isSaid[said] === 1) return at
  const weights = inPositions[position]
  if (weights) kernels.sayBytesOnce(weights, room.layers[2] + row * rowBytes.layer, at)
  room.isSaid[said] = 1
  return at
}

function bestMove({ room, kernels, moves }: Network, state: ParserState): number {
  kernels.scoreBytesOnce(moves, room.hidden, room.output)
  const output = room.output >> 2
  let best = -1
  for (let move = 0; move < moveNames.length; move++) {
    if (!isAllowed(state, moveNames[move] ?? 'SHIFT')) continue
    if (best < 0 || (room.integers[output + move] ?? 0) > (room.integers[output + best] ?? 0)) best = move
  }
  return best
}

function bestLabel({ room, kernels, relations }: Network, labels: LaidWeights): number {
  kernels.scoreBytesOnce(labels, room.hidden, room.output)
  return highestOf(room.integers, room.output >> 2, relations.length)
}
