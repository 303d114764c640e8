export const clashVerdicts = ['CONTRADICTS', 'STRAINS'] as const

export type ClashVerdict = (typeof clashVerdicts)[number]

/** What a badge says, and what it means in a sentence. */
export const clashWords: Readonly<Record<ClashVerdict, { readonly one: string; readonly meaning: string }>> = {
  CONTRADICTS: { one: 'contradicts', meaning: 'Both cannot be so: one scope, one time. Which of them is so, nothing here says.' },
  STRAINS: { one: 'strains', meaning: 'Both can hardly be so: one is vague, or speaks of a part against the whole.' },
}
