/** A word, number or mark as it is written: one object for all the places where it stands, as long as it is remembered (words.ts). */
export interface Word {
  readonly text: string
  /** Lower case. */
  readonly lower: string
  /** Lower case, with straight apostrophes. */
  readonly plain: string
  /** Where others keep what they know of it (WordMemory.ts): below `mostWords`. Words that are remembered at the same time never share one. */
  readonly number: number
  /** Bits that askingWords.ts keeps: what is known already of questions that are put to every word. */
  answers: number
}

/** So many words at most are remembered at the same time. */
export const mostWords = 20_000
