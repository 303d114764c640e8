import type { Topic } from '../../gql/generated/graphql.ts'

interface ClaimOfSides {
  readonly topic: Topic
  readonly utterances: { readonly nodes: readonly { readonly side?: string | null }[] }
}

/** The parties that have a column of their own, by topic; none under OTHER, whose claims have nothing in common. */
export type Columns = ReadonlyMap<Topic, readonly string[]>

const mostColumns = 3

/** Columns for the three parties that speak most on a topic, in alphabetical order. */
export function columnsOf(claims: readonly ClaimOfSides[]): Columns {
  const typed = claims.filter(({ topic }) => topic !== 'OTHER')
  return new Map([...Map.groupBy(typed, ({ topic }) => topic)].map(([topic, those]) => [topic, speakingMost(those)]))
}

/** The columns of one claim: those of its topic, so that claims can be compared; its own parties where none of those speaks. */
export function columnsFor(sides: readonly string[], ofTopic: readonly string[] | undefined): readonly string[] {
  return ofTopic?.some((side) => sides.includes(side)) ? ofTopic : sides.slice(0, mostColumns)
}

function speakingMost(claims: readonly ClaimOfSides[]): readonly string[] {
  const sides = claims.flatMap(({ utterances }) => utterances.nodes.flatMap(({ side }) => side ?? []))
  return [...Map.groupBy(sides, (side) => side)]
    .sort(([a, most], [b, other]) => other.length - most.length || a.localeCompare(b, 'en'))
    .slice(0, mostColumns)
    .map(([side]) => side)
    .sort((a, b) => a.localeCompare(b, 'en'))
}
