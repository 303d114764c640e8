/** What is known of a word, whatever stands around it; and its dictionary form with the tag that was asked for first (-1 for none yet): most words have but one. */
export interface RememberedWord extends RememberedLemma {
  /** Address of what it gives to the first layer at the word after it, at itself and at the word before it; good until words are remembered anew. */
  readonly parts: number
  tag: number
  lemma: string
  lemmaHash: number
  /** Its forms with other tags, as far as they were asked for. */
  readonly furtherLemmas: RememberedLemma[]
}

/** The dictionary form of a word with a tag (its class's number), and the form's hash (hashes.ts). */
export interface RememberedLemma {
  readonly tag: number
  readonly lemma: string
  readonly lemmaHash: number
}
