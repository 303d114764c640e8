import type { WordColumns } from './describeWords.ts'
import { mix, mixThree } from './hashes.ts'
import { addScores, type SparseWeights } from './SparseWeights.ts'

/** A part of speech twice told: the universal tag, and the Penn tag that tells "said" from "saying". */
export interface TagClass {
  readonly universal: string
  readonly penn: string
}

export interface TagModel {
  readonly classes: readonly TagClass[]
  readonly weights: SparseWeights
}

/** Most features that one word can have. */
export const tagFeatureLimit = 48

/** The class of each word of one sentence [first, end), left to right, each choice seen by the next; written into `tags`. */
export function tagWords(columns: WordColumns, [first, end]: readonly [number, number], model: TagModel, tags: Uint8Array): void {
  const features = new Int32Array(tagFeatureLimit)
  const scores = new Int32Array(model.classes.length)
  for (let i = first; i < end; i++) {
    const count = tagFeatures(columns, { i, first, end }, tags, features)
    scores.fill(0)
    addScores(model.weights, features, count, scores)
    tags[i] = indexOfMost(scores)
  }
}

/** Place of the greatest score, the first one when they are equal. */
function indexOfMost(scores: Int32Array): number {
  let best = 0
  for (let i = 1; i < scores.length; i++) if ((scores[i] ?? 0) > (scores[best] ?? 0)) best = i
  return best
}

/** Hashes what a word and its neighbours look like into `features` and says how many there are (after Ratnaparkhi 1996, with word groups). */
export function tagFeatures(
  columns: WordColumns,
  { i, first, end }: { readonly i: number; readonly first: number; readonly end: number },
  tags: Uint8Array,
  features: Int32Array,
): number {
  const { rows, word, shape, suffix1, suffix2, suffix3, suffix4, prefix1, prefix3, cluster1, cluster2, cluster3 } = columns
  const at = rows[i] ?? 0
  const before = i > first ? (rows[i - 1] ?? 0) : -1
  const before2 = i > first + 1 ? (rows[i - 2] ?? 0) : -1
  const after = i + 1 < end ? (rows[i + 1] ?? 0) : -1
  const after2 = i + 2 < end ? (rows[i + 2] ?? 0) : -1
  const tag1 = before < 0 ? 255 : (tags[i - 1] ?? 0)
  const tag2 = before2 < 0 ? 255 : (tags[i - 2] ?? 0)
  const form = word[at] ?? 0
  const look = shape[at] ?? 0
  const group = cluster2[at] ?? 0
  const fineGroup = cluster3[at] ?? 0
  const formBefore = column(word, before)
  const formAfter = column(word, after)
  let n = 0
  features[n++] = 7
  features[n++] = mix(1, form)
  features[n++] = mix(2, suffix1[at] ?? 0)
  features[n++] = mix(3, suffix2[at] ?? 0)
  features[n++] = mix(4, suffix3[at] ?? 0)
  features[n++] = mix(5, suffix4[at] ?? 0)
  features[n++] = mix(6, prefix1[at] ?? 0)
  features[n++] = mix(7, prefix3[at] ?? 0)
  features[n++] = mixThree(8, look, before < 0 ? 1 : 2)
  features[n++] = mix(9, fineGroup)
  features[n++] = mix(10, group)
  features[n++] = mixThree(11, look, suffix3[at] ?? 0)
  features[n++] = mixThree(12, look, group)
  features[n++] = mix(13, tag1)
  features[n++] = mixThree(14, tag1, tag2)
  features[n++] = mixThree(15, tag1, form)
  features[n++] = mixThree(16, tag1, suffix3[at] ?? 0)
  features[n++] = mixThree(17, tag1, fineGroup)
  features[n++] = mix(18, formBefore)
  features[n++] = mixThree(19, formBefore, form)
  features[n++] = mix(20, column(word, before2))
  features[n++] = mix(21, formAfter)
  features[n++] = mixThree(22, form, formAfter)
  features[n++] = mix(23, column(word, after2))
  features[n++] = mix(24, column(suffix3, after))
  features[n++] = mix(25, column(cluster2, before))
  features[n++] = mix(26, column(cluster2, after))
  features[n++] = mix(27, column(cluster3, after))
  features[n++] = mixThree(28, column(cluster1, after), column(cluster1, after2))
  features[n++] = mixThree(29, tag1, column(cluster2, after))
  features[n++] = mixThree(30, form, column(cluster2, after))
  features[n++] = mixThree(31, fineGroup, column(cluster2, after))
  features[n++] = mixThree(32, column(shape, after), look)
  features[n++] = mixThree(33, column(shape, before), look)
  features[n++] = mix(34, mixThree(tag2, tag1, group))
  features[n++] = mix(35, mixThree(tag1, form, formAfter))
  features[n++] = mix(36, mixThree(tag1, suffix2[at] ?? 0, column(cluster2, after)))
  features[n++] = mixThree(37, formBefore, formAfter)
  features[n++] = mix(38, column(cluster2, after2))
  features[n++] = mixThree(39, tag2, form)
  return n
}

/** The value of a word's column; a hash of its own for a place outside the sentence. */
function column(values: Int32Array, row: number): number {
  return row < 0 ? 0x51ed270b : (values[row] ?? 0)
}
