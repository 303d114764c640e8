/** A formation's name as a run of tokens: [first, end). */
export interface UnitRun {
  readonly first: number
  readonly end: number
  /** The number that "the 155th" may stand for later; null for named formations. */
  readonly number: number | null
  /** The formation's own name inside the run ("Heron" in "Heron Brigade"), which may stand for it later; null when it has none. */
  readonly proper: TokenRun | null
}

/** A run of tokens: [first, end). */
export interface TokenRun {
  readonly first: number
  readonly end: number
}
