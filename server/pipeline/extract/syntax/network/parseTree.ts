import type { LaidWeights } from '../../vectors/layWeights.ts'
import { attachLeft, attachRight, begin, isDone, type ParserState, shift } from '../ParserState.ts'
import { lookAtState, type MarkCounts, stateGroups } from './lookAtState.ts'
import { rowBytes } from './NetworkRoom.ts'
import type { Network } from './openNetwork.ts'
import { positions } from './shape.ts'

/** The moves by their places among the scores. */
const [SHIFT, LEFT, RIGHT] = [0, 1, 2]

// Written anew for each state.
const words = new Int32Array(positions)
const values = new Int32Array(stateGroups.length)

/** Parses one encoded sentence greedily, in time linear in its length; heads and labels are left in the state. There is exactly one root. */
export function parseTree(
  network: Network,
  state: ParserState,
  { firstRow, size, marks }: { readonly firstRow: number; readonly size: number; readonly marks: MarkCounts },
): void {
  begin(state, size)
  while (!isDone(state)) {
    if (state.depth === 0) {
      shift(state)
      continue
    }
    lookAtState(state, marks, words, values)
    sumState(network, firstRow, size)
    const move = bestMove(network, state)
    if (move === SHIFT) shift(state)
    else if (move === LEFT) attachLeft(state, bestLabel(network, network.leftLabels))
    else attachRight(state, bestLabel(network, network.rightLabels))
  }
  if (state.depth === 1) attachLeft(state, network.root)
}

/** Sums up what the words of a state say, each in its position, and what its groups of features do. */
function sumState(network: Network, firstRow: number, size: number): void {
  const { room, kernels, absent, stateRows } = network
  const { integers } = room
  const list = room.addresses >> 2
  for (let p = 0; p < positions; p++) {
    const word = words[p] ?? -1
    if (word < 0) integers[list + p] = absent + p * rowBytes.hidden
    else if (word >= size) integers[list + p] = absent + (positions + p) * rowBytes.hidden
    else integers[list + p] = askWord(network, firstRow + word, p)
  }
  for (let group = 0; group < stateGroups.length; group++) {
    integers[list + positions + group] = (stateRows[group] ?? 0) + (values[group] ?? 0) * rowBytes.hidden
  }
  kernels.sumToLayer(room.hidden, room.addresses, positions + stateGroups.length, 1)
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

/** The best move that can be made (isAllowed in ParserState.ts) with a word on the stack, the first of equals. */
function bestMove({ room, kernels, moves }: Network, state: ParserState): number {
  if (state.next >= state.size) return RIGHT
  kernels.scoreBytesOnce(moves, room.hidden, room.output)
  const { integers } = room
  const output = room.output >> 2
  const best = (integers[output + LEFT] ?? 0) > (integers[output + SHIFT] ?? 0) ? LEFT : SHIFT
  return state.depth > 1 && (integers[output + RIGHT] ?? 0) > (integers[output + best] ?? 0) ? RIGHT : best
}

function bestLabel({ room, kernels, relations }: Network, labels: LaidWeights): number {
  kernels.scoreBytesOnce(labels, room.hidden, room.output)
  kernels.highestOf(room.output, 0, 1, relations.length, room.bestOutput)
  return room.integers[room.bestOutput >> 2] ?? 0
}
