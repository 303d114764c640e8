/** What is known of a word, whatever stands around it. */
export interface RememberedWord {
  /** Address of what it gives to the first layer at the word after it, at itself and at the word before it; good until words are remembered anew. */
  readonly parts: number
  /** The tag (its class's number) with which its dictionary form was asked for first, −1 for none yet, and that form: most words have but one. */
  tag: number
  lemma: string
  /** Its forms with other tags, as far as they were asked for. */
  furtherLemmas: RememberedLemma | null
}

/** The dictionary form of a word with a tag, in a chain of them. */
export interface RememberedLemma {
  readonly tag: number
  readonly lemma: string
  readonly next: RememberedLemma | null
}
