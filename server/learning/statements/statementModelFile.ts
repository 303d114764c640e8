import { existsSync } from 'node:fs'
import type { StatementModel } from '../../pipeline/extract/statements/learned/StatementModel.ts'
import { labelCount } from '../../pipeline/extract/statements/learned/tagSpans.ts'
import { arrayOf, type ModelArrays, readModelFile, writeModelFile } from '../modelFile.ts'
import type { PackedStatements } from './learnStatements.ts'
import { type PackedWeights, unpackWeights } from './packWeights.ts'

/** Writes the model of statements. Keys and offsets are kept as differences, which pack better. */
export async function writeStatementModel(path: string, model: PackedStatements): Promise<void> {
  await writeModelFile(path, {
    ...packed('cues', model.cues),
    ...packed('spans', model.spans),
    ...packed('beliefs', model.beliefs),
    spanTransitions: model.spanTransitions,
  })
}

/** Reads what writeStatementModel wrote; null when there is no such file. Throws UnreadableModelError when the file is another thing. */
export async function readStatementModel(path: string): Promise<StatementModel | null> {
  if (!existsSync(path)) return null
  return statementModelOf(await readModelFile(path))
}

function statementModelOf(arrays: ModelArrays): StatementModel {
  return {
    cues: unpackWeights(weightsOf(arrays, 'cues'), 1),
    spans: unpackWeights(weightsOf(arrays, 'spans'), labelCount),
    beliefs: unpackWeights(weightsOf(arrays, 'beliefs'), 1),
    spanTransitions: arrayOf(arrays, 'spanTransitions', Int32Array),
  }
}

function packed(name: string, { keys, offsets, entries, scale }: PackedWeights): ModelArrays {
  return {
    [`${name}Keys`]: Uint16Array.from(steps(keys)),
    [`${name}Counts`]: Uint8Array.from(steps(offsets)),
    [`${name}Labels`]: Uint8Array.from(entries, (entry) => entry & 255),
    [`${name}Weights`]: Int8Array.from(entries, (entry) => entry >> 8),
    [`${name}Scale`]: Float32Array.of(scale),
  }
}

function weightsOf(arrays: ModelArrays, name: string): PackedWeights {
  const labels = arrayOf(arrays, `${name}Labels`, Uint8Array)
  const weights = arrayOf(arrays, `${name}Weights`, Int8Array)
  return {
    keys: sums(arrayOf(arrays, `${name}Keys`, Uint16Array)),
    offsets: sums(arrayOf(arrays, `${name}Counts`, Uint8Array)),
    entries: entriesOf(labels, weights),
    scale: arrayOf(arrays, `${name}Scale`, Float32Array)[0] ?? 1,
  }
}

function entriesOf(labels: Uint8Array, weights: Int8Array): Int16Array {
  const entries = new Int16Array(labels.length)
  for (let i = 0; i < entries.length; i++) entries[i] = ((weights[i] ?? 0) << 8) | (labels[i] ?? 0)
  return entries
}

/** Each number less the one before it. Keys are dense enough for sixteen bits. */
function steps(numbers: Int32Array): number[] {
  return Array.from(numbers, (number, index) => number - (index === 0 ? 0 : (numbers[index - 1] ?? 0)))
}

function sums(differences: Uint16Array | Uint8Array): Int32Array {
  const numbers = new Int32Array(differences.length)
  let sum = 0
  for (let i = 0; i < numbers.length; i++) {
    sum += differences[i] ?? 0
    numbers[i] = sum
  }
  return numbers
}
