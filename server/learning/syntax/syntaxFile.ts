import { z } from 'zod'
import { buildSlots, type SparseWeights } from '../../pipeline/extract/syntax/SparseWeights.ts'
import type { SyntaxModel } from '../../pipeline/extract/syntax/SyntaxModel.ts'
import { type PackedArray, packArrays, unpackArrays } from '../packArrays.ts'

const Header = z.object({
  tagClasses: z.array(z.object({ universal: z.string(), penn: z.string() })),
  lemmaRules: z.array(z.object({ cut: z.number(), add: z.string() })),
  relations: z.array(z.string()),
  transitions: z.array(z.object({ move: z.enum(['SHIFT', 'LEFT', 'RIGHT']), label: z.number() })),
})

/** A syntax model as the bytes of one file. */
export function packSyntax(model: SyntaxModel): Uint8Array {
  const { clusters, tagger, lemmas, parser } = model
  const header: z.infer<typeof Header> = {
    tagClasses: [...tagger.classes],
    lemmaRules: [...lemmas.rules],
    relations: [...parser.relations],
    transitions: [...parser.transitions],
  }
  const arrays = {
    clusterWords: clusters.words,
    clusterGroups: clusters.groups,
    ...packMap('lemmaEndings', lemmas.endings),
    ...packMap('lemmaWords', lemmas.words),
    ...packWeights('tag', tagger.weights),
    ...packWeights('parse', parser.weights),
  }
  return packArrays({ header, arrays })
}

/** The model in such a file. Throws when the file holds something else. */
export function unpackSyntax(bytes: Uint8Array): SyntaxModel {
  const packed = unpackArrays(bytes)
  const header = Header.parse(packed.header)
  const integers = (name: string) => Int32Array.from(packed.arrays[name] ?? [])
  const map = (name: string) => readMap(integers(`${name}Keys`), integers(`${name}Values`))
  const weights = (name: string) =>
    readWeights(integers(`${name}Keys`), integers(`${name}Counts`), Int16Array.from(packed.arrays[`${name}Entries`] ?? []))
  return {
    clusters: { words: integers('clusterWords'), groups: Uint16Array.from(packed.arrays.clusterGroups ?? []) },
    tagger: { classes: header.tagClasses, weights: weights('tag') },
    lemmas: { rules: header.lemmaRules, endings: map('lemmaEndings'), words: map('lemmaWords') },
    parser: {
      relations: header.relations,
      root: header.relations.indexOf('root'),
      transitions: header.transitions,
      weights: weights('parse'),
    },
  }
}

function packMap(name: string, map: ReadonlyMap<number, number>): Record<string, PackedArray> {
  const pairs = [...map].sort((a, b) => a[0] - b[0])
  return { [`${name}Keys`]: Int32Array.from(pairs, ([key]) => key), [`${name}Values`]: Uint16Array.from(pairs, ([, value]) => value) }
}

function readMap(keys: Int32Array, values: Int32Array): Map<number, number> {
  const map = new Map<number, number>()
  keys.forEach((key, index) => {
    map.set(key, values[index] ?? 0)
  })
  return map
}

/** Rows in the order of their keys, with the number of entries of each: small numbers, which pack better than offsets. */
function packWeights(name: string, { slots, offsets, entries }: SparseWeights): Record<string, PackedArray> {
  const keys = new Int32Array(offsets.length - 1)
  for (let slot = 0; slot < slots.length; slot += 2) if (slots[slot] !== 0) keys[slots[slot + 1] ?? 0] = slots[slot] ?? 0
  const counts = Uint8Array.from(keys, (_, row) => (offsets[row + 1] ?? 0) - (offsets[row] ?? 0))
  return { [`${name}Keys`]: keys, [`${name}Counts`]: counts, [`${name}Entries`]: entries }
}

function readWeights(keys: Int32Array, counts: Int32Array, entries: Int16Array): SparseWeights {
  const offsets = new Int32Array(counts.length + 1)
  for (let row = 0; row < counts.length; row++) offsets[row + 1] = (offsets[row] ?? 0) + (counts[row] ?? 0)
  return { slots: buildSlots(keys), offsets, entries }
}
