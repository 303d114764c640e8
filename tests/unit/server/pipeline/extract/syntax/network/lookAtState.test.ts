import { expect, test } from 'vitest'
import {
  rowsOfState,
  rowsOfValue,
  stateGroups,
  stateTableRows,
  valuesOf,
} from '../../../../../../../server/pipeline/extract/syntax/network/lookAtState.ts'
import { positions } from '../../../../../../../server/pipeline/extract/syntax/network/shape.ts'

test('the values of a group stand for different rows of its features', () => {
  for (const group of stateGroups) {
    const seen = new Set<string>()
    for (let value = 0; value < valuesOf(group); value++) {
      const rows = rowsOfValue(group, value)
      expect(
        rows.every((row, part) => row >= (group[part]?.first ?? 0) && row < (group[part]?.first ?? 0) + (group[part]?.size ?? 0)),
      ).toBe(true)
      seen.add(rows.join())
    }
    expect(seen.size).toBe(valuesOf(group))
  }
})

test('every row of the table belongs to one feature', () => {
  const owners = new Uint8Array(stateTableRows)
  for (const { first, size } of stateGroups.flat()) for (let row = first; row < first + size; row++) owners[row] = (owners[row] ?? 0) + 1
  expect(owners.every((count) => count === 1)).toBe(true)
  expect(rowsOfState).toBe(positions + stateGroups.flat().length)
})
