import { type Arena, take } from '../../vectors/arena.ts'
import { rowsOfValue, stateGroups, valuesOf } from './lookAtState.ts'
import { rowBytes } from './NetworkRoom.ts'
import { hiddenSize } from './shape.ts'

/** Where the rows of state features and the one row of biases stand in an arena, in 16 bits. */
export interface StateTable {
  readonly rows: number
  readonly biases: number
}

/**
 * For each group of state features (stateGroups in lookAtState.ts) the address of a table with a row for each of its values: the rows of its features summed up,
 * so that a state is a sum of few rows. The biases, which every state has, are in the rows of the first group.
 */
export function layStateRows(arena: Arena, { rows, biases }: StateTable): readonly number[] {
  const numbers = new Int16Array(arena.memory.buffer)
  return stateGroups.map((group, index) => {
    const values = valuesOf(group)
    const at = take(arena, values * rowBytes.hidden)
    for (let value = 0; value < values; value++) {
      const to = (at + value * rowBytes.hidden) >> 1
      const parts = rowsOfValue(group, value).map((row) => rows + row * rowBytes.hidden)
      if (index === 0) parts.push(biases)
      for (const part of parts) {
        for (let d = 0; d < hiddenSize; d++) numbers[to + d] = (numbers[to + d] ?? 0) + (numbers[(part >> 1) + d] ?? 0)
      }
    }
    return at
  })
}

/** Bytes that these tables take. */
export const stateRowsBytes = stateGroups.reduce((sum, group) => sum + valuesOf(group) * rowBytes.hidden + 64, 0)
