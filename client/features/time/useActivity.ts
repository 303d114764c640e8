import { useQuery } from 'urql'
import { graphql } from '../../gql/generated/gql.ts'
import type { ActivityQuery as Answer, StatementFilter } from '../../gql/generated/graphql.ts'
import { type Address, useAddress } from '../../state/address.ts'

const ActivityQuery = graphql(`
  query Activity($filter: StatementFilter, $interval: Interval) {
    activity(filter: $filter, interval: $interval) {
      interval
      bins { from to statements articles }
      undatedStatements
      undatedArticles
    }
  }
`)

/** How much was said and published over time. */
export type Activity = Answer['activity']

/** The same of what the view asks about, in the bins of the whole corpus. */
export interface AskedActivity {
  readonly kind: 'told'
  readonly whole: Activity
  /** As many bins as the whole has. */
  readonly asked: Activity
}

/** It could not be had. */
export interface Untold {
  readonly kind: 'untold'
  readonly retry: () => void
}

/** How much was said and published on all days, in the whole corpus and of what the view asks about, or why it cannot be told; null until then. */
export function useActivity(): AskedActivity | Untold | null {
  const [address] = useAddress()
  const clock = address.clock === 'published' ? { clock: 'PUBLISHED' as const } : {}
  const filter = askedFilterOf(address)
  const isOfAll = Object.keys(filter).length === 0
  const [{ data, error }, ask] = useQuery({ query: ActivityQuery, variables: { filter: clock, interval: null } })
  const whole = data?.activity
  const [{ data: part }] = useQuery({
    query: ActivityQuery,
    variables: { filter: { ...filter, ...clock }, interval: whole?.interval ?? null },
    pause: isOfAll || whole === undefined,
  })
  if (error !== undefined) return { kind: 'untold', retry: () => ask({ requestPolicy: 'network-only' }) }
  if (whole === undefined) return null
  const asked = isOfAll ? whole : part?.activity
  return { kind: 'told', whole, asked: asked === undefined ? whole : inBinsOf(whole, asked) }
}

/** The view's question without its days: whose words, about what, in which outlet. Of several speakers nothing is asked apart. */
export function askedFilterOf({ view, about, speaker, beside, outlets }: Address): StatementFilter {
  const asksAbout = view === 'claims' || view === 'timeline' || view === 'statements'
  const asksSpeaker = view === 'statements' || (view === 'timeline' && beside === null)
  const [outlet, ...others] = view === 'claims' || view === 'timeline' ? [] : (outlets ?? [])
  return {
    ...(asksAbout && about !== null ? { about } : {}),
    ...(asksSpeaker && speaker !== null ? { speaker } : {}),
    ...(outlet !== undefined && others.length === 0 ? { outlet } : {}),
  }
}

/** Counts laid over the bins of the whole: those that it lacks are empty. */
export function inBinsOf(whole: Activity, asked: Activity): Activity {
  const byDay = new Map(asked.bins.map((bin) => [bin.from, bin]))
  return { ...asked, bins: whole.bins.map((bin) => byDay.get(bin.from) ?? { ...bin, statements: 0, articles: 0 }) }
}
