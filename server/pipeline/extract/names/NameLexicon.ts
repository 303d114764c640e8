import { FeatureTable } from './FeatureTable.ts'
import { type KnownWords, type WordForm, wordFormOf } from './wordForms.ts'

/** What many lists of names know about single words, by hash: no strings are kept. */
export interface NameLexicon {
  /** All that a word tells by itself; from memory where it was met before. */
  readonly formOf: (text: string) => WordForm
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

/** The memory begins anew when it is full; numbers go on, so that no two forms ever share one. */
function rememberingForms(known: KnownWords): NameLexicon {
  const remembered = new Map<string, WordForm>()
  let met = 0
  return {
    formOf: (text) => {
      const before = remembered.get(text)
      if (before) return before
      if (remembered.size >= mostRemembered) remembered.clear()
      met++
      const form = wordFormOf(text, met, known)
      if (text.length <= longestRemembered) remembered.set(ownCopy(text), form)
      return form
    },
  }
}

const mostRemembered = 20_000
/** Characters. */
const longestRemembered = 40

/** A slice of an article would keep the whole article in memory. */
function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
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
