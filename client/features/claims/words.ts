import type { ChangeKind, Position, Topic } from '../../gql/generated/graphql.ts'

/** What a claim is about, as a heading. */
export const topicWords: Readonly<Record<Topic, string>> = {
  CONTROL: 'Who holds it',
  ENCIRCLEMENT: 'Who is surrounded',
  FORCES: 'Troops',
  MOVES: 'Advances and withdrawals',
  FIGHTING: 'Fighting on the ground',
  STRIKES: 'Strikes',
  INTERCEPTIONS: 'Shot down',
  LOSSES: 'Losses',
  STATUS: 'Whose it is by law',
  ORDERS: 'Orders and aims',
  RESPONSIBILITY: 'Who did it',
  FOOTAGE: 'What footage shows',
  OTHER: 'Everything else',
}

/** How an utterance stands to the claim, as a verb that follows the speaker's name. */
export const positionWords: Readonly<Record<Position, string>> = {
  AFFIRMS: 'affirms',
  DENIES: 'denies',
  PARTLY: 'in part',
  OTHER_SCOPE: 'another scope',
}

/** The same in a sentence, for whoever meets the sign for the first time. */
export const positionMeanings: Readonly<Record<Position, string>> = {
  AFFIRMS: 'says that it is so',
  DENIES: 'says that it is not so, or something that cannot be so beside it',
  PARTLY: 'says so of less of it',
  OTHER_SCOPE: 'speaks of another measure, part or time',
}

export const positions: readonly Position[] = ['AFFIRMS', 'PARTLY', 'DENIES', 'OTHER_SCOPE']

/** What a speaker did with their word, after the speaker's name. */
export const changeWords: Readonly<Record<ChangeKind, string>> = {
  MOVED: 'tells of a later state than before',
  CONCEDED: 'denied it, and admitted it later',
  REVERSED: 'said the opposite of the same time',
  RETRACTED: 'took the word back',
}

export function isTopic(text: string): text is Topic {
  return Object.hasOwn(topicWords, text)
}

export function isPosition(text: string): text is Position {
  return Object.hasOwn(positionWords, text)
}
