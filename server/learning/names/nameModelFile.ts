import { lexiconFrom } from '../../pipeline/extract/names/NameLexicon.ts'
import { type ChainWeights, type NameModel, tableOf } from '../../pipeline/extract/names/NameModel.ts'
import { labelCount } from '../../pipeline/extract/names/nameLabels.ts'
import type { NameNetworkWeights } from '../../pipeline/extract/names/network/NameNetworkWeights.ts'
import { openNameNetwork } from '../../pipeline/extract/names/network/openNameNetwork.ts'
import { WeightRows } from '../../pipeline/extract/names/WeightRows.ts'
import type { OpenTable } from '../../pipeline/extract/vectors/weights.ts'
import { arrayOf, type ModelArray, type ModelArrays, readModelFile, writeModelFile } from '../modelFile.ts'
import { nameNetworkArrays, nameNetworkIn } from './network/nameNetworkArrays.ts'
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
  const laid = new WeightRows(keys.length, labelCount)
  for (let row = 0; row < keys.length; row++) laid.setWeights(row, { offset: 0, cells: rows, from: row * labelCount, count: labelCount })
  return { table: tableOf(keys), rows: laid, width: labelCount, offset: 0, step: step[0] ?? 1, transitions }
}

/** Both passes over one table, each row first the weights of the first pass, then those of the second. Keys are ascending. */
function unpackPasses(first: PackedChain, second: PackedChain | null): Pick<NameModel, 'firstPass' | 'secondPass'> {
  if (second === null) return { firstPass: unpackChain(first), secondPass: null }
  const keys = mergedKeys(first.keys, second.keys)
  const table = tableOf(keys)
  const width = labelCount * 2
  const rows = new WeightRows(keys.length, width)
  const lay = (packed: PackedChain, offset: number): void => {
    let row = 0
    for (let from = 0; from < packed.keys.length; from++) {
      while (row < keys.length && keys[row] !== packed.keys[from]) row++
      rows.setWeights(row, { offset, cells: packed.rows, from: from * labelCount, count: labelCount })
    }
  }
  lay(first, 0)
  lay(second, labelCount)
  const pass = ({ step, transitions }: PackedChain, offset: number): ChainWeights => {
    return { table, rows, width, offset, step: step[0] ?? 1, transitions }
  }
  return { firstPass: pass(first, 0), secondPass: pass(second, labelCount) }
}

/** The keys of two ascending lists, ascending, none twice. */
function mergedKeys(first: Int32Array, second: Int32Array): Int32Array {
  const keys = new Int32Array(first.length + second.length)
  let count = 0
  for (let i = 0, j = 0; i < first.length || j < second.length; count++) {
    const [one, other] = [first[i] ?? Number.POSITIVE_INFINITY, second[j] ?? Number.POSITIVE_INFINITY]
    keys[count] = Math.min(one, other)
    if (one <= other) i++
    if (other <= one) j++
  }
  return keys.subarray(0, count)
}

/** The arrays of a lexicon, a first and a second pass. */
export interface PackedNames {
  readonly lexicon: ModelArrays
  readonly firstPass: PackedChain
  readonly secondPass: PackedChain | null
  readonly network: NameNetworkWeights
}

/** Writes the lexicon, both passes and the network to one model file. */
export async function writeNameModel(path: string, { lexicon, firstPass, secondPass, network }: PackedNames): Promise<void> {
  await writeModelFile(path, {
    ...lexicon,
    ...prefixed('first', firstPass),
    ...(secondPass ? prefixed('second', secondPass) : {}),
    ...nameNetworkArrays(network),
  })
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
  let at = 0
  for (let column = 0; column < width; column++) for (let row = 0; row < height; row++) turnedCells[at++] = cells[row * width + column] ?? 0
  return turnedCells
}

/** Turns back what was turned. */
function turnedBack(cells: Int8Array, width: number): Int8Array {
  const height = cells.length / width
  const rows = new Int8Array(cells.length)
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) rows[row * width + column] = cells[column * height + row] ?? 0
  return rows
}

/** Reads the name tagger; `commonVectors` are those of the network of syntax. Throws UnreadableModelError when the file is none. */
export async function readNameModel(path: string, commonVectors: OpenTable | Promise<OpenTable>): Promise<NameModel> {
  const arrays = await readModelFile(path)
  return {
    lexicon: lexiconFrom({
      words: arrayOf(arrays, 'lexiconWords', Int32Array),
      known: arrayOf(arrays, 'lexiconKnown', Uint8Array),
      clusterWords: arrayOf(arrays, 'clusterWords', Int32Array),
      clusters: arrayOf(arrays, 'clusters', Uint16Array),
    }),
    ...unpackPasses(chainIn(arrays, 'first'), 'secondKeys' in arrays ? chainIn(arrays, 'second') : null),
    network: openNameNetwork(nameNetworkIn(arrays), await commonVectors),
  }
}

function chainIn(arrays: ModelArrays, prefix: string): PackedChain {
  const keys = arrayOf(arrays, `${prefix}Keys`, Int32Array)
  return {
    keys,
    rows: turnedBack(arrayOf(arrays, `${prefix}Rows`, Int8Array), labelCount),
    step: arrayOf(arrays, `${prefix}Step`, Float32Array),
    transitions: arrayOf(arrays, `${prefix}Transitions`, Float32Array),
  }
}
