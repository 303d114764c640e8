/** Learned weights by which a pronoun or description chooses what it stands for: one row of features a kind of anaphor. */
export interface AntecedentWeights {
  readonly features: number
  /** ANAPHOR_KINDS × features. */
  readonly weights: Float64Array
}
