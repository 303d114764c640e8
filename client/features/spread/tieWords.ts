import type { Tie } from '../../gql/generated/graphql.ts'

/** How an appearance is tied to an earlier one: a word for the key, and what it means. */
export const tieWords: Readonly<Record<Tie, { readonly short: string; readonly meaning: string }>> = {
  FIRST: { short: 'first told', meaning: 'The earliest appearance in the corpus; there may be an earlier one that was not read.' },
  COPY: { short: 'same text', meaning: 'The article is a copy of one text; of one day, nothing tells which was written first.' },
  THROUGH: { short: 'by way of', meaning: 'It came by way of an outlet or agency that it names.' },
  CARRIED: { short: 'same saying', meaning: 'The same speaker’s word of the same day, in a text of its own.' },
  REPEATED: { short: 'same speaker again', meaning: 'The same speaker on another day.' },
  SEPARATE: { short: 'no tie known', meaning: 'Somebody else. That no tie is known is no proof that there is none.' },
}

export const ties: readonly Tie[] = ['FIRST', 'CARRIED', 'COPY', 'THROUGH', 'REPEATED', 'SEPARATE']
