/** How near words and what is said with them are in meaning. */
export interface WordMeanings {
  /** The cosine of two words' vectors, −1 to 1; 0 when either is unknown. */
  readonly likeness: (a: string, b: string) => number
  /** What a content means beside what contents mean on the whole: a vector, of zeros where no word is known. What says the same in other words points the same way. */
  readonly meaningOf: (content: string) => Float32Array
}

/** Where nothing is known of meanings: words are alike only as their stems are. */
export const noMeanings: WordMeanings = { likeness: () => 0, meaningOf: () => new Float32Array(0) }
