/** How near words are in meaning. */
export interface WordMeanings {
  /** The cosine of two words' vectors, −1 to 1; 0 when either is unknown. */
  readonly likeness: (a: string, b: string) => number
  /** Adds a word's vector, of length 1, so many times to the sum of others, which has `vectorSize` numbers; nothing for an unknown word. */
  readonly addVector: (word: string, times: number, sum: Float32Array) => void
  readonly vectorSize: number
}

/** Where nothing is known of meanings: words are alike only as their stems are. */
export const noMeanings: WordMeanings = { likeness: () => 0, addVector: () => {}, vectorSize: 0 }
