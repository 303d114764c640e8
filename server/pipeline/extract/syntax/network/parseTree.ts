import { attachLeft, attachRight, begin, isAllowed, isDone, type ParserState, shift } from '../ParserState.ts'
import type { Network } from './openNetwork.ts'
import { hiddenSize, labelRoom, moveRoom, outputRoom, positions } from './shape.ts'
import { type MarkCounts, rowsOfState, stateRows } from './stateRows.ts'

const moves = ['SHIFT', 'LEFT', 'RIGHT'] as const

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
    score(network, 0, moveRoom)
    const move = bestMove(network, state)
    if (move === 0) shift(state)
    else if (move === 1) attachLeft(state, bestLabel(network, moveRoom))
    else attachRight(state, bestLabel(network, moveRoom + labelRoom))
  }
  if (state.depth === 1) attachLeft(state, network.root)
}

/** Sums up what the words of a state say, each in its position, and what its other features say. */
function look({ arena, matrices, room }: Network, rows: Int32Array, firstRow: number, size: number): void {
  const { integers } = room
  const list = room.addresses >> 2
  const wide = hiddenSize * 4
  for (let p = 0; p < positions; p++) {
    const word = rows[p] ?? -1
    const absent = matrices.absent.at + (word < 0 ? p : positions + p) * wide
    integers[list + p] = word < 0 || word >= size ? absent : room.positions + ((firstRow + word) * positions + p) * wide
  }
  for (let k = positions; k < rowsOfState; k++) integers[list + k] = matrices.state.at + (rows[k] ?? 0) * wide
  integers[list + rowsOfState] = matrices.hiddenBias.at
  arena.kernels.sumRowsAboveZero(room.hidden, room.addresses, rowsOfState + 1, hiddenSize)
}

/** Scores some of the outputs: from column `first`, `columns` of them, both multiples of 16. */
function score({ arena, matrices, room }: Network, first: number, columns: number): void {
  const bias = (matrices.outputBias.at >> 2) + first
  const output = room.output + first * 4
  room.floats.copyWithin(output >> 2, bias, bias + columns)
  const weights = { ...matrices.output, at: matrices.output.at + (first / 16) * (matrices.output.block ?? 0) }
  arena.kernels.multiply({ at: output, stride: outputRoom * 4 }, { at: room.hidden, stride: hiddenSize * 4 }, weights, [
    1,
    hiddenSize,
    columns,
  ])
}

function bestMove({ room }: Network, state: ParserState): number {
  const output = room.output >> 2
  let best = -1
  for (let move = 0; move < moves.length; move++) {
    if (!isAllowed(state, moves[move] ?? 'SHIFT')) continue
    if (best < 0 || (room.floats[output + move] ?? 0) > (room.floats[output + best] ?? 0)) best = move
  }
  return best
}

function bestLabel(network: Network, first: number): number {
  score(network, first, labelRoom)
  const { floats, output } = network.room
  const start = (output >> 2) + first
  let best = 0
  for (let label = 1; label < network.relations.length; label++)
    if ((floats[start + label] ?? 0) > (floats[start + best] ?? 0)) best = label
  return best
}
