import { FeatureTable } from '../../pipeline/extract/names/FeatureTable.ts'
import { lexiconFrom } from '../../pipeline/extract/names/NameLexicon.ts'
import { type ChainWeights, type NameModel, tableOf } from '../../pipeline/extract/names/NameModel.ts'
import { labelCount } from '../../pipeline/extract/names/nameLabels.ts'
import { WeightRows } from '../../pipeline/extract/names/WeightRows.ts'
import { arrayOf, type ModelArray, type ModelArrays, readModelFile, writeModelFile } from '../modelFile.ts'
import type { LearntChain } from './trainChain.ts'

/** A chain as it is kept: rows in steps of the second decimal place of what was learnt, only those that say something. */
export interface PackedChain {
  readonly keys: Int32Array
  readonly rows: Int8Array
  readonly step: Float32Array
  readonly transitions: Float32Array
}

/** Drops rows that nowhere reach `least`, and rounds the rest to 255 steps. Keys are sorted, so that files of the same model are the same. */
export function packChain(keys: Int32Array, learnt: LearntChain, least: number): PackedChain {
  const strength = (row: number): number => {
    let most = 0
    for (let label = 0; label < labelCount; label++) most = Math.max(most, Math.abs(learnt.rows[row * labelCount + label] ?? 0))
    return most
  }
  const kept = Array.from(keys.keys()).filter((row) => strength(row) >= least)
  kept.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0))
  let most = 0
  for (const row of kept) most = Math.max(most, strength(row))
  const step = Math.min(most, largestWeight) / 127
  const rows = new Int8Array(kept.length * labelCount)
  kept.forEach((row, at) => {
    for (let label = 0; label < labelCount; label++) {
      const steps = Math.round((learnt.rows[row * labelCount + label] ?? 0) / step)
      rows[at * labelCount + label] = Math.max(-127, Math.min(127, steps))
    }
  })
  return { keys: Int32Array.from(kept, (row) => keys[row] ?? 0), rows, step: Float32Array.of(step), transitions: learnt.transitions }
}

/** Larger weights are cut: a few giants would coarsen all the rest. */
const largestWeight = 3

/** A packed pass, ready to weigh. */
export function unpackChain(packed: PackedChain): ChainWeights {
  const { keys, rows, step, transitions } = packed
  return { table: tableOf(keys), rows: new WeightRows(rows, labelCount), width: labelCount, offset: 0, step: step[0] ?? 1, transitions }
}

/** Both passes over one table, each row first the weights of the first pass, then those of the second. */
function unpackPasses(first: PackedChain, second: PackedChain | null): Pick<NameModel, 'firstPass' | 'secondPass'> {
  if (second === null) return { firstPass: unpackChain(first), secondPass: null }
  const table = new FeatureTable(first.keys.length + second.keys.length)
  for (const { keys } of [first, second]) for (const key of keys) table.addKey(key)
  const width = labelCount * 2
  const cells = new Int8Array(table.size * width)
  const place = ({ keys, rows }: PackedChain, offset: number): void =>
    keys.forEach((key, row) => {
      cells.set(rows.subarray(row * labelCount, (row + 1) * labelCount), table.rowOf(key) * width + offset)
    })
  place(first, 0)
  place(second, labelCount)
  const rows = new WeightRows(cells, width)
  const pass = ({ step, transitions }: PackedChain, offset: number): ChainWeights => {
    return { table, rows, width, offset, step: step[0] ?? 1, transitions }
  }
  return { firstPass: pass(first, 0), secondPass: pass(second, labelCount) }
}

/** The arrays of a lexicon, a first and a second pass. */
export interface PackedNames {
  readonly lexicon: ModelArrays
  readonly firstPass: PackedChain
  readonly secondPass: PackedChain | null
}

/** Writes the lexicon and both passes to one model file. */
export async function writeNameModel(path: string, { lexicon, firstPass, secondPass }: PackedNames): Promise<void> {
  await writeModelFile(path, { ...lexicon, ...prefixed('first', firstPass), ...(secondPass ? prefixed('second', secondPass) : {}) })
}

function prefixed(prefix: string, { keys, rows, step, transitions }: PackedChain): ModelArrays {
  const arrays: Record<string, ModelArray> = {}
  arrays[`${prefix}Keys`] = keys
  // Column by column, the many zeros stand together and pack better.
  arrays[`${prefix}Rows`] = turned(rows, labelCount)
  arrays[`${prefix}Step`] = step
  arrays[`${prefix}Transitions`] = transitions
  return arrays
}

function turned(cells: Int8Array, width: number): Int8Array {
  const height = cells.length / width
  const turnedCells = new Int8Array(cells.length)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) turnedCells[column * height + row] = cells[row * width + column] ?? 0
  return turnedCells
}

/** Reads the name tagger. Throws UnreadableModelError when the file is none. */
export async function readNameModel(path: string): Promise<NameModel> {
  const arrays = await readModelFile(path)
  return {
    lexicon: lexiconFrom({
      words: arrayOf(arrays, 'lexiconWords', Int32Array),
      known: arrayOf(arrays, 'lexiconKnown', Uint8Array),
      clusterWords: arrayOf(arrays, 'clusterWords', Int32Array),
      clusters: arrayOf(arrays, 'clusters', Uint16Array),
    }),
    ...unpackPasses(chainIn(arrays, 'first'), 'secondKeys' in arrays ? chainIn(arrays, 'second') : null),
  }
}

function chainIn(arrays: ModelArrays, prefix: string): PackedChain {
  const keys = arrayOf(arrays, `${prefix}Keys`, Int32Array)
  return {
    keys,
    rows: turned(arrayOf(arrays, `${prefix}Rows`, Int8Array), keys.length),
    step: arrayOf(arrays, `${prefix}Step`, Float32Array),
    transitions: arrayOf(arrays, `${prefix}Transitions`, Float32Array),
  }
}
