import type { Lesson } from './Lesson.ts'

/** How learning is made harder than reading, so that the network leans on no single number. All are shares, 0 to 1. */
export interface Dropout {
  /** Of the inputs and of each layer's numbers. */
  readonly layers: number
  /** Of the numbers that a parser state sums up. */
  readonly hidden: number
  /** Of the forms of words, by how rare they are, so that endings and vectors are learnt too. */
  readonly forms: number
}

/** Lessons side by side in the rows of the panels, an empty row before and after each, with what was left out by chance. */
export interface Batch {
  readonly lessons: readonly Lesson[]
  readonly firstRows: readonly number[]
  readonly rows: number
  readonly isEmpty: Uint8Array
  /** The rows of looks that each word was summed from; −1 where one was left out. */
  readonly looks: Int32Array
  /** What each input, and each number of the layers, was multiplied by. */
  readonly inputMask: Float32Array
  readonly layerMasks: readonly [Float32Array, Float32Array, Float32Array]
  readonly alongMask: Float32Array
}
