import { lookAtState, type MarkCounts, rowsOfValue, stateGroups } from '../../../pipeline/extract/syntax/network/lookAtState.ts'
import { positions } from '../../../pipeline/extract/syntax/network/shape.ts'
import type { ParserState } from '../../../pipeline/extract/syntax/ParserState.ts'

const values = new Int32Array(stateGroups.length)

/** The words of a state in their positions, then a row of the table for each of its features: here each learns by itself. */
export function writeStateRows(state: ParserState, marks: MarkCounts, rows: Int32Array): void {
  lookAtState(state, marks, rows, values)
  let next = positions
  stateGroups.forEach((group, index) => {
    for (const row of rowsOfValue(group, values[index] ?? 0)) rows[next++] = row
  })
}
