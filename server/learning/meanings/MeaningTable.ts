import { type Contrast, contrastOf } from './contrast.ts'
import type { Lesson } from './Lesson.ts'

/** Steps of Adam (Kingma and Ba 2015), for the numbers of vectors and for weights. */
const STEP = 0.004
const WEIGHT_STEP = 0.02
const [MEAN_DECAY, SQUARE_DECAY] = [0.9, 0.999]
/** How strongly words are held where they began. */
const HOLD = 1e-3

/**
 * The vectors of words, and the logarithm of what each weighs. What a content means is the sum of its words' vectors as they weigh, in length 1; learning moves the words so that
 * contents of one claim come near to each other.
 */
export class MeaningTable {
  readonly size: number
  readonly vectors: Float32Array
  readonly weights: Float32Array
  readonly #began: { readonly vectors: Float32Array; readonly weights: Float32Array }
  readonly #vectorMoments: Moments
  readonly #weightMoments: Moments
  #steps = 0

  constructor(size: number, vectors: Float32Array, weights: Float32Array) {
    this.size = size
    this.vectors = vectors
    this.weights = weights
    this.#began = { vectors: vectors.slice(), weights: weights.slice() }
    this.#vectorMoments = momentsOf(vectors.length)
    this.#weightMoments = momentsOf(weights.length)
  }

  /** One step; gives the loss before it. */
  learn({ words, claims }: Lesson): number {
    const { units, lengths } = this.#read(words)
    const contrast = contrastOf(units, claims, this.size)
    const { vectorSlopes, weightSlopes } = this.#slopes(words, { units, lengths, contrast })
    this.#steps++
    for (const [row, slope] of vectorSlopes) this.#move(row, slope, weightSlopes.get(row) ?? 0)
    return contrast.loss
  }

  /** What a content of these words means, in length 1. */
  meaningOf(rows: Int32Array): Float32Array {
    return this.#read([rows]).units
  }

  #read(words: readonly Int32Array[]): { readonly units: Float32Array; readonly lengths: Float32Array } {
    const { size } = this
    const units = new Float32Array(words.length * size)
    const lengths = new Float32Array(words.length)
    words.forEach((rows, at) => {
      for (const row of rows) {
        const weight = Math.exp(this.weights[row] ?? 0)
        for (let d = 0; d < size; d++) units[at * size + d] = (units[at * size + d] ?? 0) + weight * (this.vectors[row * size + d] ?? 0)
      }
      let square = 0
      for (let d = 0; d < size; d++) square += (units[at * size + d] ?? 0) ** 2
      const length = Math.sqrt(square) || 1
      lengths[at] = length
      for (let d = 0; d < size; d++) units[at * size + d] = (units[at * size + d] ?? 0) / length
    })
    return { units, lengths }
  }

  #slopes(
    words: readonly Int32Array[],
    { units, lengths, contrast }: { readonly units: Float32Array; readonly lengths: Float32Array; readonly contrast: Contrast },
  ): { readonly vectorSlopes: Map<number, Float32Array>; readonly weightSlopes: Map<number, number> } {
    const { size } = this
    const vectorSlopes = new Map<number, Float32Array>()
    const weightSlopes = new Map<number, number>()
    const own = new Float32Array(size)
    words.forEach((rows, at) => {
      let along = 0
      for (let d = 0; d < size; d++) along += (contrast.slopes[at * size + d] ?? 0) * (units[at * size + d] ?? 0)
      for (let d = 0; d < size; d++)
        own[d] = ((contrast.slopes[at * size + d] ?? 0) - along * (units[at * size + d] ?? 0)) / (lengths[at] ?? 1)
      for (const row of rows) {
        const weight = Math.exp(this.weights[row] ?? 0)
        const slope = vectorSlopes.get(row) ?? new Float32Array(size)
        let dot = 0
        for (let d = 0; d < size; d++) {
          slope[d] = (slope[d] ?? 0) + weight * (own[d] ?? 0)
          dot += (own[d] ?? 0) * (this.vectors[row * size + d] ?? 0)
        }
        vectorSlopes.set(row, slope)
        weightSlopes.set(row, (weightSlopes.get(row) ?? 0) + weight * dot)
      }
    })
    return { vectorSlopes, weightSlopes }
  }

  #move(row: number, slope: Float32Array, weightSlope: number): void {
    const { size } = this
    for (let d = 0; d < size; d++) {
      const at = row * size + d
      const held = HOLD * ((this.vectors[at] ?? 0) - (this.#began.vectors[at] ?? 0))
      this.vectors[at] = (this.vectors[at] ?? 0) - STEP * this.#direction(this.#vectorMoments, at, (slope[d] ?? 0) + held)
    }
    const held = HOLD * ((this.weights[row] ?? 0) - (this.#began.weights[row] ?? 0))
    this.weights[row] = (this.weights[row] ?? 0) - WEIGHT_STEP * this.#direction(this.#weightMoments, row, weightSlope + held)
  }

  #direction({ means, squares }: Moments, at: number, slope: number): number {
    const mean = MEAN_DECAY * (means[at] ?? 0) + (1 - MEAN_DECAY) * slope
    const square = SQUARE_DECAY * (squares[at] ?? 0) + (1 - SQUARE_DECAY) * slope * slope
    means[at] = mean
    squares[at] = square
    return mean / (1 - MEAN_DECAY ** this.#steps) / (Math.sqrt(square / (1 - SQUARE_DECAY ** this.#steps)) + 1e-8)
  }
}

interface Moments {
  readonly means: Float32Array
  readonly squares: Float32Array
}

function momentsOf(count: number): Moments {
  return { means: new Float32Array(count), squares: new Float32Array(count) }
}
