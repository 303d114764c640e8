/** Contents to learn from at once: rows of words, each with the claim that it is of; −1 for what is of none of them. */
export interface Lesson {
  /** The rows of the words' vectors, content by content. */
  readonly words: readonly Int32Array[]
  readonly claims: Int32Array
}
