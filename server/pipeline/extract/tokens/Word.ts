/** A word, number or mark as it is written: one object for all the places where it stands, as long as it is remembered (words.ts). */
export interface Word {
  readonly text: string
  /** Lower case. */
  readonly lower: string
  /** Lower case, with straight apostrophes. */
  readonly plain: string
  /** Of `plain` (hashText). */
  readonly hash: number
  /** Where others keep what they know of it (WordMemory.ts): below `mostWords`. Words that are remembered at the same time never share one. */
  readonly number: number
  /** Bits that askingWords.ts keeps, one for each question that is put to every word: whether it was asked already, and whether the answer is yes. */
  asked: number
  yes: number
}

/** So many words at most are remembered at the same time. */
export const mostWords = 20_000
