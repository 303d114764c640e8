/** What is known of a word, whatever stands around it. */
export interface RememberedWord {
  /** Address of what it gives to the first layer at the word after it, at itself and at the word before it; good until words are remembered anew. */
  readonly parts: number
  /** Its dictionary forms by tag, as far as they were asked for. */
  lemmas: RememberedLemma | null
}

/** The dictionary form of a word with a tag (its class's number), in a chain of them. */
export interface RememberedLemma {
  readonly tag: number
  readonly lemma: string
  readonly next: RememberedLemma | null
}
