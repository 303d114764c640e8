import { hashText } from '../../pipeline/extract/tokens/hashes.ts'
import { buildSlots, rowInSlots } from '../../pipeline/extract/vectors/slots.ts'
import { arrayOf, type ModelArrays, readModelFile, writeModelFile } from '../modelFile.ts'
import type { LearntMeanings } from './LearntMeanings.ts'

/** What words add to the meaning of a content, by hash. */
export interface Meanings {
  readonly size: number
  /** The row of a word; −1 for one that was not learnt. */
  readonly rowOf: (word: string) => number
  /** Numbers of −127 to 127, `size` a row; times the row's unit they are what the word adds. */
  readonly rows: Int8Array
  readonly units: Float32Array
  /** What contents mean on the whole: the mean of all that were learnt from, each in length 1. */
  readonly common: Float32Array
}

/** Writes what was learnt of words: each word's vector as it weighs, in small numbers. */
export async function writeMeanings(path: string, { words, table, common }: LearntMeanings): Promise<void> {
  const { size, vectors, weights } = table
  const units = new Float32Array(words.length)
  const rows = new Int8Array(words.length * size)
  words.forEach((_, row) => {
    const own = vectors.subarray(row * size, (row + 1) * size)
    const unit = Math.max(...own.map(Math.abs)) / 127 || 1
    own.forEach((value, d) => {
      rows[row * size + d] = Math.round(value / unit)
    })
    units[row] = unit * Math.exp(weights[row] ?? 0)
  })
  await writeModelFile(path, { size: Int32Array.of(size), keys: Int32Array.from(words, hashText), rows, units, common })
}

/** Reads what writeMeanings wrote. Throws UnreadableModelError when the file is another thing. */
export async function readMeanings(path: string): Promise<Meanings> {
  return meaningsOf(await readModelFile(path))
}

function meaningsOf(arrays: ModelArrays): Meanings {
  const slots = buildSlots(arrayOf(arrays, 'keys', Int32Array))
  return {
    size: arrayOf(arrays, 'size', Int32Array)[0] ?? 0,
    rowOf: (word) => rowInSlots(slots, hashText(word)),
    rows: arrayOf(arrays, 'rows', Int8Array),
    units: arrayOf(arrays, 'units', Float32Array),
    common: arrayOf(arrays, 'common', Float32Array),
  }
}
