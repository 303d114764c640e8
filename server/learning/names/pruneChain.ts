import { labelCount } from '../../pipeline/extract/names/nameLabels.ts'
import type { PackedChain } from './nameModelFile.ts'

/** The chain without the rows that nowhere reach so many steps: beside a network, the many weak rows say little. */
export function pruneChain(chain: PackedChain, leastSteps: number): PackedChain {
  const { keys, rows } = chain
  const isStrong = (row: number): boolean =>
    rows.subarray(row * labelCount, (row + 1) * labelCount).some((value) => Math.abs(value) >= leastSteps)
  const kept = Array.from(keys.keys()).filter(isStrong)
  const strong = new Int8Array(kept.length * labelCount)
  kept.forEach((row, at) => {
    strong.set(rows.subarray(row * labelCount, (row + 1) * labelCount), at * labelCount)
  })
  return { ...chain, keys: Int32Array.from(kept, (row) => keys[row] ?? 0), rows: strong }
}
