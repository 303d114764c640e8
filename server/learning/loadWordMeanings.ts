import type { WordMeanings } from '../domain/WordMeanings.ts'
import { vectorSize } from '../pipeline/extract/syntax/network/shape.ts'
import { vectorKey } from '../pipeline/extract/syntax/network/wordRows.ts'
import { buildSlots, rowInSlots } from '../pipeline/extract/vectors/slots.ts'
import { arrayOf, readModelFile } from './modelFile.ts'
import { modelPath } from './modelPath.ts'

/** The word vectors of syntax.model (GloVe, the 40,000 most frequent words in 64 numbers each) as meanings. Throws UnreadableModelError when the file is damaged. */
export async function loadWordMeanings(): Promise<WordMeanings> {
  const arrays = await readModelFile(modelPath('syntax.model'))
  return meaningsIn(arrayOf(arrays, 'vectorKeys', Int32Array), arrayOf(arrays, 'vectors', Int8Array))
}

/** Meanings by vectors of vectorSize numbers, one row a key. */
export function meaningsIn(keys: Int32Array, rows: Int8Array): WordMeanings {
  const slots = buildSlots(keys)
  const lengths = Float32Array.from(keys, (_, row) => lengthOf(rows, row))
  const known = new Map<string, number>()
  const rowOf = (word: string): number => {
    const found = known.get(word)
    if (found !== undefined) return found
    const row = rowInSlots(slots, vectorKey(word))
    if (known.size > MOST_KNOWN) known.clear()
    known.set(word, row)
    return row
  }
  return {
    vectorSize,
    addVector: (word, times, sum) => {
      const row = rowOf(word)
      if (row < 0) return
      const share = times / (lengths[row] || 1)
      for (let at = 0; at < vectorSize; at++) sum[at] = (sum[at] ?? 0) + share * (rows[row * vectorSize + at] ?? 0)
    },
    likeness: (a, b) => {
      const [x, y] = [rowOf(a), rowOf(b)]
      if (x < 0 || y < 0) return 0
      let sum = 0
      for (let at = 0; at < vectorSize; at++) sum += (rows[x * vectorSize + at] ?? 0) * (rows[y * vectorSize + at] ?? 0)
      return sum / ((lengths[x] ?? 1) * (lengths[y] ?? 1))
    },
  }
}

const MOST_KNOWN = 50_000

function lengthOf(rows: Int8Array, row: number): number {
  let sum = 0
  for (let at = row * vectorSize; at < (row + 1) * vectorSize; at++) sum += (rows[at] ?? 0) ** 2
  return Math.sqrt(sum)
}
