import type { WordMeanings } from '../domain/WordMeanings.ts'
import { vectorSize } from '../pipeline/extract/syntax/network/shape.ts'
import { vectorKey } from '../pipeline/extract/syntax/network/wordRows.ts'
import { buildSlots, rowInSlots } from '../pipeline/extract/vectors/slots.ts'
import { type Meanings, readMeanings } from './meanings/meaningsFile.ts'
import { meaningWords } from './meanings/meaningWords.ts'
import { arrayOf, readModelFile } from './modelFile.ts'
import { modelPath } from './modelPath.ts'

/**
 * The word vectors of syntax.model (GloVe, the 40,000 most frequent words in 64 numbers each), and what contents mean by those of meanings.model. Throws UnreadableModelError when
 * a file is damaged.
 */
export async function loadWordMeanings(): Promise<WordMeanings> {
  const [arrays, meanings] = await Promise.all([readModelFile(modelPath('syntax.model')), readMeanings(modelPath('meanings.model'))])
  return {
    likeness: likenessBy(arrayOf(arrays, 'vectorKeys', Int32Array), arrayOf(arrays, 'vectors', Int8Array)),
    meaningOf: (content) => meaningBy(meanings, content),
  }
}

/** The cosine of words by vectors of vectorSize numbers, one row a key. */
function likenessBy(keys: Int32Array, rows: Int8Array): WordMeanings['likeness'] {
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
  return (a, b) => {
    const [x, y] = [rowOf(a), rowOf(b)]
    if (x < 0 || y < 0) return 0
    let sum = 0
    for (let at = 0; at < vectorSize; at++) sum += (rows[x * vectorSize + at] ?? 0) * (rows[y * vectorSize + at] ?? 0)
    return sum / ((lengths[x] ?? 1) * (lengths[y] ?? 1))
  }
}

const MOST_KNOWN = 50_000

function lengthOf(rows: Int8Array, row: number): number {
  let sum = 0
  for (let at = row * vectorSize; at < (row + 1) * vectorSize; at++) sum += (rows[at] ?? 0) ** 2
  return Math.sqrt(sum)
}

/** The sum of what a content's words add, in length 1, without what contents mean on the whole. */
function meaningBy({ size, rowOf, rows, units, common }: Meanings, content: string): Float32Array {
  const sum = new Float32Array(size)
  for (const word of meaningWords(content)) {
    const row = rowOf(word)
    if (row < 0) continue
    const unit = units[row] ?? 0
    for (let d = 0; d < size; d++) sum[d] = (sum[d] ?? 0) + unit * (rows[row * size + d] ?? 0)
  }
  const length = Math.sqrt(sum.reduce((square, value) => square + value * value, 0))
  return length === 0 ? sum : sum.map((value, d) => value / length - (common[d] ?? 0))
}
