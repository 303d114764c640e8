import { looksOf, rowsOfWord, vectorKey } from '../../../pipeline/extract/syntax/network/wordRows.ts'
import type { GoldTree } from '../parserOracle.ts'
import { projectivise } from '../projectivise.ts'
import type { TreebankSentence } from '../Treebank.ts'
import { tagClassOf, type Vocabulary } from './Vocabulary.ts'

/** A sentence to learn from, in numbers. */
export interface Lesson {
  readonly words: readonly string[]
  /** rowsOfWord rows of the table of looks for each word; −1 for unknown looks. */
  readonly looks: Int32Array
  /** How often each word's form was met, at most 255. */
  readonly formCounts: Uint8Array
  /** Row of each word's vector; −1 for none. */
  readonly vectors: Int32Array
  readonly tags: Uint8Array
  readonly tree: GoldTree
}

/** A sentence of a treebank in the numbers of a vocabulary; words that it has not met get row -1. */
export function lessonOf(sentence: TreebankSentence, vocabulary: Vocabulary): Lesson {
  const size = sentence.words.length
  const looks = new Int32Array(size * rowsOfWord)
  const formCounts = new Uint8Array(size)
  sentence.words.forEach((word, i) => {
    looksOf(word).forEach((look, k) => {
      looks[i * rowsOfWord + k] = vocabulary.lookRows.get(look) ?? -1
      if (k === 0) formCounts[i] = Math.min(255, vocabulary.lookCounts.get(look) ?? 0)
    })
  })
  return {
    words: sentence.words,
    looks,
    formCounts,
    vectors: Int32Array.from(sentence.words, (word) => vocabulary.vectorRows.get(vectorKey(word)) ?? -1),
    tags: Uint8Array.from(sentence.universal, (universal, i) => tagClassOf(vocabulary.tagClasses, universal, sentence.penn[i] ?? '')),
    tree: {
      heads: Int32Array.from(projectivise(sentence.heads), (head) => (head < 0 ? size : head)),
      labels: Uint8Array.from(sentence.relations, (relation) => Math.max(0, vocabulary.relations.indexOf(relation))),
    },
  }
}
