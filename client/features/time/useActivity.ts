import { useQuery } from 'urql'
import { graphql } from '../../gql/generated/gql.ts'
import type { ActivityQuery as Answer, StatementFilter } from '../../gql/generated/graphql.ts'
import { type Address, useAddress } from '../../state/address.ts'

const ActivityQuery = graphql(`
  query Activity($filter: StatementFilter) {
    activity(filter: $filter) {
      interval
      bins { from to statements articles }
      undatedStatements
      undatedArticles
    }
  }
`)

/** How much was said and published over time. */
export type Activity = Answer['activity']

/** How much was said and published of what the view asks about, on all days; null until it is told. */
export function useActivity(): Activity | null {
  const [address] = useAddress()
  const [{ data }] = useQuery({ query: ActivityQuery, variables: { filter: activityFilterOf(address) } })
  return data?.activity ?? null
}

/** The view's question without its days: whose words, about what, in which outlet. */
export function activityFilterOf({ view, about, speaker, outlets, clock }: Address): StatementFilter {
  const asksAbout = view === 'claims' || view === 'timeline' || view === 'statements'
  const asksSpeaker = view === 'timeline' || view === 'statements'
  const [outlet, ...others] = outlets ?? []
  return {
    ...(asksAbout && about !== null ? { about } : {}),
    ...(asksSpeaker && speaker !== null ? { speaker } : {}),
    ...(view !== 'claims' && view !== 'timeline' && outlet !== undefined && others.length === 0 ? { outlet } : {}),
    ...(clock === 'published' ? { clock: 'PUBLISHED' } : {}),
  }
}
