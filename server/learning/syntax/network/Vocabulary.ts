import type { TagClass } from '../../../pipeline/extract/syntax/network/NetworkWeights.ts'
import { labelRoom, tagRoom } from '../../../pipeline/extract/syntax/network/shape.ts'
import { looksOf } from '../../../pipeline/extract/syntax/network/wordRows.ts'
import type { TreebankSentence } from '../Treebank.ts'
import type { WordVectors } from './WordVectors.ts'

/** All that a network can tell apart. */
export interface Vocabulary {
  readonly vectors: WordVectors
  readonly vectorRows: ReadonlyMap<number, number>
  /** Row of each look (form, ending, shape …) that was met at least twice. */
  readonly lookRows: ReadonlyMap<number, number>
  readonly lookCounts: ReadonlyMap<number, number>
  readonly tagClasses: readonly TagClass[]
  readonly relations: readonly string[]
}

/** Throws when the sentences have more tags or relations than the network has room for. */
export function vocabularyOf(sentences: readonly TreebankSentence[], vectors: WordVectors): Vocabulary {
  const lookCounts = new Map<number, number>()
  for (const sentence of sentences) {
    for (const word of sentence.words) for (const look of looksOf(word)) lookCounts.set(look, (lookCounts.get(look) ?? 0) + 1)
  }
  const known = [...lookCounts].filter(([, count]) => count >= 2).map(([look]) => look)
  const tagClasses = tagClassesOf(sentences)
  const relations = [...new Set(sentences.flatMap((sentence) => sentence.relations))].sort()
  if (tagClasses.length > tagRoom || relations.length >= labelRoom) {
    throw new RangeError(`${tagClasses.length} tags and ${relations.length} relations do not fit; widen tagRoom or labelRoom in shape.ts`)
  }
  return {
    vectors,
    vectorRows: new Map(vectors.keys.map((key, row) => [key, row])),
    lookRows: new Map(known.map((look, row) => [look, row])),
    lookCounts,
    tagClasses,
    relations,
  }
}

/** Pairs of universal and Penn tag that the sentences use at least three times, most frequent first. */
function tagClassesOf(sentences: readonly TreebankSentence[]): TagClass[] {
  const counts = new Map<string, number>()
  for (const sentence of sentences) {
    sentence.universal.forEach((universal, i) => {
      const name = `${universal} ${sentence.penn[i] ?? ''}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    })
  }
  return [...counts]
    .filter(([, count]) => count >= 3)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => ({ universal: name.split(' ')[0] ?? 'X', penn: name.split(' ')[1] ?? 'XX' }))
}

/** The class of a pair of tags; a rare pair falls back on the most frequent class with its universal tag. */
export function tagClassOf(classes: readonly TagClass[], universal: string, penn: string): number {
  const exact = classes.findIndex((tag) => tag.universal === universal && tag.penn === penn)
  const near = classes.findIndex((tag) => tag.universal === universal)
  return exact >= 0 ? exact : Math.max(0, near)
}
