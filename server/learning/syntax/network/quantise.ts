import type { RowTable, WeightMatrix } from '../../../pipeline/extract/vectors/weights.ts'
import type { WordVectors } from './WordVectors.ts'

/** Weights in whole numbers of 16 bits, the largest at the end of the range. */
export function inSixteenBits(values: Float32Array): WeightMatrix {
  const unit = largestOf(values) / 32_767 || 1
  return { values: Int16Array.from(values, (value) => Math.round(value / unit)), unit }
}

/** Rows of a table in 8 bits, put in the order of their keys; numbers beyond the 99.99th of a hundred are cut off at it. */
export function inEightBits(keys: readonly number[], values: Float32Array, columns: number): RowTable {
  const sizes = Float32Array.from(values, Math.abs).sort()
  return inUnits({ keys, values, columns }, (sizes[Math.floor(sizes.length * 0.9999)] ?? 1) / 127 || 1)
}

/** The same in a given unit. */
export function inUnits({ keys, values, columns }: WordVectors, unit: number): RowTable {
  const order = keys.map((key, row) => ({ key, row })).sort((a, b) => a.key - b.key)
  const rows = new Int8Array(keys.length * columns)
  order.forEach(({ row }, index) => {
    for (let d = 0; d < columns; d++) {
      rows[index * columns + d] = Math.max(-127, Math.min(127, Math.round((values[row * columns + d] ?? 0) / unit)))
    }
  })
  return { keys: Int32Array.from(order, ({ key }) => key), rows, unit }
}

function largestOf(values: Float32Array): number {
  let largest = 0
  for (const value of values) largest = Math.max(largest, Math.abs(value))
  return largest
}
