import type { MeaningTable } from './MeaningTable.ts'

/** Words, and what each adds to a meaning. */
export interface LearntMeanings {
  readonly words: readonly string[]
  readonly table: MeaningTable
  /** The mean of what the contents that were learnt from mean, each in length 1. */
  readonly common: Float32Array
}
