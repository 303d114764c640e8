import { FeatureTable } from './FeatureTable.ts'

/** What many lists of names know about single words, by hash: no strings are kept. */
export interface NameLexicon {
  /** Bits of KNOWN; 0 when unknown. `lower` is the hash of a lower-case word. */
  readonly knownAs: (lower: number) => number
  /** The word's cluster, from 1; 0 when it has none. */
  readonly clusterOf: (lower: number) => number
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
  return {
    knownAs: (lower) => {
      const row = wordTable.rowOf(lower)
      return row < 0 ? 0 : (known[row] ?? 0)
    },
    clusterOf: (lower) => {
      const row = clusterTable.rowOf(lower)
      return row < 0 ? 0 : (clusters[row] ?? 0)
    },
  }
}

function tableFrom(keys: Int32Array): FeatureTable {
  const table = new FeatureTable(keys.length)
  for (const key of keys) table.addKey(key)
  return table
}

/** Knows nothing: for a model trained without lists. */
export const emptyLexicon: NameLexicon = { knownAs: () => 0, clusterOf: () => 0 }
