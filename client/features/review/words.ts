import type { Doubt } from '../../gql/generated/graphql.ts'

/** Why two may be one, in a sentence. */
export const doubtWords: Readonly<Record<Doubt, string>> = {
  OTHER_SPELLING: 'Their names may be two spellings of one name.',
  SURNAME_ALONE: 'One is named by a surname that the other bears.',
  NEAR_SPELLING: 'Their names differ in one letter.',
  ACRONYM: 'One may be the initials of the other.',
}
