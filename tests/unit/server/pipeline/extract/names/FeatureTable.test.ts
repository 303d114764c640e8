import { expect, test } from 'vitest'
import { FeatureTable } from '../../../../../../server/pipeline/extract/names/FeatureTable.ts'

test('a table gives each key its row, and -1 for keys it was never given', () => {
  const table = new FeatureTable(3000)
  const keys = Array.from({ length: 3000 }, (_, i) => Math.imul(i - 1500, 0x51ed_270b))
  expect(keys.map((key) => table.addKey(key))).toEqual(keys.map((_, row) => row))
  expect(keys.map((key) => table.rowOf(key))).toEqual(keys.map((_, row) => row))
  const others = keys.map((key) => key ^ 0x4000_0001).filter((key) => !keys.includes(key))
  expect(new Set(others.map((key) => table.rowOf(key)))).toEqual(new Set([-1]))
})
