import type { Act, DayBasis, Form, Stance } from '../../gql/generated/graphql.ts'

/** What the speaker does, as a verb that follows the speaker's name. */
export const actWords: Readonly<Record<Act, string>> = {
  SAYS: 'says',
  DENIES: 'denies',
  CONFIRMS: 'confirms',
  ASSESSES: 'assesses',
  WARNS: 'warns',
  PREDICTS: 'predicts',
  ORDERS: 'orders',
  DEMANDS: 'demands',
  PLEDGES: 'pledges',
  ACKNOWLEDGES: 'acknowledges',
  THINKS: 'thinks',
  PLANS: 'plans',
  DECLINES: 'declines to say',
}

export const acts = Object.keys(actWords)

export const formWords: Readonly<Record<Form, string>> = {
  DIRECT: 'quoted',
  INDIRECT: 'in the reporter’s words',
  MIXED: 'partly quoted',
}

export const stanceWords: Readonly<Record<Stance, string | null>> = {
  NEUTRAL: null,
  DISTANCED: 'reporter keeps a distance',
  ENDORSED: 'reporter vouches',
}

export const dayBasisWords: Readonly<Record<DayBasis, string>> = {
  SAID: 'day of saying',
  PUBLISHED: 'day of the article',
}
