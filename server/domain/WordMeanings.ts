/** How near words are in meaning. */
export interface WordMeanings {
  /** The cosine of two words' vectors, −1 to 1; 0 when either is unknown. */
  readonly likeness: (a: string, b: string) => number
}

/** Where nothing is known of meanings: words are alike only as their stems are. */
export const noMeanings: WordMeanings = { likeness: () => 0 }
