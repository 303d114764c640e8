/** Learned weights by which a pronoun or description chooses what it stands for: one row of features a kind of anaphor. */
export interface AntecedentWeights {
  readonly features: number
  /** ANAPHOR_KINDS × features. */
  readonly weights: Float64Array
}

/** Kinds of anaphor that weigh features each in their own way. */
export const anaphorKinds = ['HE_SHE', 'THEY', 'IT', 'PERSON_NOUN', 'PLACE_NOUN', 'OTHER_NOUN'] as const

export type AnaphorKind = (typeof anaphorKinds)[number]
