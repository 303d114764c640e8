import type { Word } from '../tokens/Word.ts'
import { rememberingWords } from '../tokens/WordMemory.ts'
import { FeatureTable } from './FeatureTable.ts'
import { type KnownWords, type WordForm, wordFormOf } from './wordForms.ts'

/** What many lists of names know about single words, by hash: no strings are kept. */
export interface NameLexicon {
  /** All that a word tells by itself; from memory where it was met before. */
  readonly formOf: (word: Word) => WordForm
}

/** What may be known of a word, a bit each. */
export const KNOWN = {
  givenName: 1,
  familyName: 2,
  smallPlace: 4,
  largePlace: 8,
  placeStart: 16,
  placeEnd: 32,
  nationality: 64,
  country: 128,
} as const

/** A lexicon as the model file keeps it; clusterWords are hashes, each with its cluster in the same place. */
export interface LexiconArrays {
  /** Hashes of words, with the bits of KNOWN beside them. */
  readonly words: Int32Array
  readonly known: Uint8Array
  readonly clusterWords: Int32Array
  readonly clusters: Uint16Array
}

/** The lexicon that these arrays hold. */
export function lexiconFrom({ words, known, clusterWords, clusters }: LexiconArrays): NameLexicon {
  const wordTable = tableFrom(words)
  const clusterTable = tableFrom(clusterWords)
  return rememberingForms({
    knownAs: (lower) => {
      const row = wordTable.rowOf(lower)
      return row < 0 ? 0 : (known[row] ?? 0)
    },
    clusterOf: (lower) => {
      const row = clusterTable.rowOf(lower)
      return row < 0 ? 0 : (clusters[row] ?? 0)
    },
  })
}

/** Numbers go on when a word is met anew, so that no two forms ever share one. */
function rememberingForms(known: KnownWords): NameLexicon {
  let met = 0
  return {
    formOf: rememberingWords(({ text }) => {
      met++
      return wordFormOf(text, met, known)
    }),
  }
}

function tableFrom(keys: Int32Array): FeatureTable {
  const table = new FeatureTable(keys.length)
  for (const key of keys) table.addKey(key)
  return table
}

/** Knows nothing: for a model trained without lists. */
export function emptyLexicon(): NameLexicon {
  return rememberingForms({ knownAs: () => 0, clusterOf: () => 0 })
}
