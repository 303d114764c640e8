import { z } from 'zod'
import type { LemmaModel } from '../../pipeline/extract/syntax/lemmatise.ts'
import { byMatrix, matrixNames, type NetworkWeights } from '../../pipeline/extract/syntax/network/NetworkWeights.ts'
import { openNetwork } from '../../pipeline/extract/syntax/network/openNetwork.ts'
import { vectorSize } from '../../pipeline/extract/syntax/network/shape.ts'
import type { SyntaxModel } from '../../pipeline/extract/syntax/SyntaxModel.ts'
import type { RowTable } from '../../pipeline/extract/vectors/weights.ts'
import { arrayOf, type ModelArrays, readModelFile, writeModelFile } from '../modelFile.ts'
import type { WordVectors } from './network/WordVectors.ts'

/** What training leaves: the network's weights in small numbers, and the lemma rules. */
export interface TrainedSyntax {
  readonly network: NetworkWeights
  readonly lemmas: LemmaModel
}

const Lists = z.object({
  tagClasses: z.array(z.object({ universal: z.string(), penn: z.string() })),
  relations: z.array(z.string()),
  lemmaRules: z.array(z.object({ cut: z.number(), add: z.string() })),
  units: z.record(z.string(), z.number()),
})

/** Writes a trained network and its lemmas to one model file. */
export async function writeSyntaxModel(path: string, { network, lemmas }: TrainedSyntax): Promise<void> {
  const lists: z.infer<typeof Lists> = {
    tagClasses: [...network.tagClasses],
    relations: [...network.relations],
    lemmaRules: [...lemmas.rules],
    units: {
      vectors: network.vectors.unit,
      looks: network.looks.unit,
      ...Object.fromEntries(matrixNames.map((name) => [name, network.matrices[name].unit])),
    },
  }
  await writeModelFile(path, {
    lists: Uint8Array.from(Buffer.from(JSON.stringify(lists))),
    ...mapArrays('lemmaEndings', lemmas.endings),
    ...mapArrays('lemmaWords', lemmas.words),
    vectorKeys: network.vectors.keys,
    vectors: network.vectors.rows,
    lookKeys: network.looks.keys,
    looks: network.looks.rows,
    ...Object.fromEntries(matrixNames.map((name) => [name, network.matrices[name].values])),
  })
}

/** The model in such a file, ready to read. Throws UnreadableModelError when the file holds something else. */
export async function readSyntaxModel(path: string): Promise<SyntaxModel> {
  const arrays = await readModelFile(path)
  const lists = readLists(arrays)
  const unit = (name: string) => lists.units[name] ?? 1
  const table = (keys: string, rows: string): RowTable => ({
    keys: arrayOf(arrays, keys, Int32Array),
    rows: arrayOf(arrays, rows, Int8Array),
    unit: unit(rows),
  })
  return {
    lemmas: { rules: lists.lemmaRules, endings: mapOf('lemmaEndings', arrays), words: mapOf('lemmaWords', arrays) },
    network: openNetwork({
      vectors: table('vectorKeys', 'vectors'),
      looks: table('lookKeys', 'looks'),
      tagClasses: lists.tagClasses,
      relations: lists.relations,
      matrices: byMatrix((name) => ({ values: arrayOf(arrays, name, Int16Array), unit: unit(name) })),
    }),
  }
}

/** The word vectors of the model in such a file and the unit that they are kept in, to train again without their source. */
export async function readSyntaxVectors(path: string): Promise<WordVectors & { readonly unit: number }> {
  const arrays = await readModelFile(path)
  const { units } = readLists(arrays)
  const unit = units.vectors ?? 1
  return {
    keys: [...arrayOf(arrays, 'vectorKeys', Int32Array)],
    columns: vectorSize,
    values: Float32Array.from(arrayOf(arrays, 'vectors', Int8Array), (value) => value * unit),
    unit,
  }
}

function readLists(arrays: ModelArrays): z.infer<typeof Lists> {
  return Lists.parse(JSON.parse(Buffer.from(arrayOf(arrays, 'lists', Uint8Array)).toString('utf8')))
}

function mapArrays(name: string, map: ReadonlyMap<number, number>): ModelArrays {
  const pairs = [...map].sort((a, b) => a[0] - b[0])
  return { [`${name}Keys`]: Int32Array.from(pairs, ([key]) => key), [`${name}Values`]: Uint16Array.from(pairs, ([, value]) => value) }
}

function mapOf(name: string, arrays: ModelArrays): Map<number, number> {
  const values = arrayOf(arrays, `${name}Values`, Uint16Array)
  const map = new Map<number, number>()
  arrayOf(arrays, `${name}Keys`, Int32Array).forEach((key, index) => {
    map.set(key, values[index] ?? 0)
  })
  return map
}
