/** A sentence with its annotation, word by word (Universal Dependencies). */
export interface TreebankSentence {
  readonly text: string
  readonly words: readonly string[]
  /** Place of each word in `text`: UTF-16, end exclusive. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  readonly universal: readonly string[]
  readonly penn: readonly string[]
  /** Lower case. */
  readonly lemmas: readonly string[]
  /** Index of each word's head in the sentence; -1 for the root. */
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}
