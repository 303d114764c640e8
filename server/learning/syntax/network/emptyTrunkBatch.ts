import { innerSize } from '../../../pipeline/extract/vectors/steps.ts'
import type { TrunkBatch } from './Trunk.ts'

/** Rows for lessons side by side, an empty row before and after each, with nothing in them yet. */
export interface EmptyTrunkBatch extends TrunkBatch {
  readonly firstRows: readonly number[]
  /** What each input was multiplied by. */
  readonly inputMask: Float32Array
}

/** Makes rows for lessons of these lengths, whose inputs have so many numbers. */
export function emptyTrunkBatch(lengths: readonly number[], inputSize: number): EmptyTrunkBatch {
  const firstRows: number[] = []
  let rows = 1
  for (const length of lengths) {
    firstRows.push(rows)
    rows += length + 1
  }
  const mask = () => new Float32Array(rows * innerSize)
  return {
    firstRows,
    rows,
    isEmpty: new Uint8Array(rows).fill(1),
    inputMask: new Float32Array(rows * inputSize),
    layerMasks: [mask(), mask(), mask()],
    alongMask: mask(),
  }
}
