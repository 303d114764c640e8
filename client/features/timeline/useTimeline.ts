import { useState } from 'react'
import { useQuery } from 'urql'
import { readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import type { TimelineQuery as Answer, TimelineMomentFragment } from '../../gql/generated/graphql.ts'
import { usePrefetch } from '../../hooks/usePrefetch.ts'
import { type Address, useAddress } from '../../state/address.ts'
import { useNextAddress } from '../../state/replay.ts'
import { isTopic } from '../claims/words.ts'

const MomentFragment = graphql(`
  fragment TimelineMoment on Moment {
    position
    day
    dayBasis
    validFrom
    validTo
    validBasis
    party
    share
    amount
    amountMax
    measure
    claim { id words topic isTyped place { id name } }
    statement { id form act words saidOn article { id publishedAt outlet { id name } } }
  }
`)

const TimelineQuery = graphql(`
  query Timeline($speaker: ID!, $place: ID, $topic: [Topic!], $from: Date, $to: Date, $asOf: Date, $clock: Clock!, $after: String) {
    timeline(speaker: $speaker, place: $place, topic: $topic, from: $from, to: $to, asOf: $asOf, clock: $clock) {
      speaker { id name kind }
      earliest
      latest
      moments(first: 100, after: $after) {
        nodes { ...TimelineMoment }
        totalCount
        pageInfo { hasNextPage endCursor }
      }
      undated(first: 50) { ...TimelineMoment }
      changes(first: 50) { ...ChangeTold }
    }
  }
`)

export type Moment = TimelineMomentFragment

/** A moment whose day is told, by the text or by its article. */
export type DatedMoment = Moment & { readonly day: string }

/** One speaker's words in time, as far as they are loaded. */
export interface Told {
  readonly speaker: Answer['timeline']['speaker']
  readonly moments: readonly DatedMoment[]
  readonly undated: readonly Moment[]
  readonly changes: Answer['timeline']['changes']
  readonly totalCount: number
  /** The first and the last day of saying, whatever days are asked for; null when none is told. */
  readonly earliest: string | null
  readonly latest: string | null
}

/** What one speaker said over time, under the conditions of the address; nothing is asked while no speaker is chosen. */
export function useTimeline(speaker: string | null) {
  const [address] = useAddress()
  const ahead = useNextAddress()
  const asked = askedOf(speaker ?? '', address)
  usePrefetch(TimelineQuery, ahead === null || speaker === null ? null : { ...askedOf(speaker, ahead), after: null })
  const question = JSON.stringify(asked)
  const [page, setPage] = useState<{ readonly of: string; readonly after: string | null }>({ of: '', after: null })
  const [{ data, error, fetching }, ask] = useQuery({
    query: TimelineQuery,
    variables: { ...asked, after: page.of === question ? page.after : null },
    pause: speaker === null,
  })
  const timeline = speaker === null ? undefined : data?.timeline
  const next = timeline?.moments.pageInfo
  return {
    told: timeline === undefined ? null : toldOf(timeline),
    error,
    retry: () => ask({ requestPolicy: 'network-only' }),
    onMore: next?.hasNextPage && !fetching ? () => setPage({ of: question, after: next.endCursor ?? null }) : null,
  }
}

function askedOf(speaker: string, { about, topics, from, to, asof, clock }: Address) {
  const topic = (topics ?? []).filter(isTopic)
  const days = { from, to, asOf: asof, clock: clock === 'published' ? ('PUBLISHED' as const) : ('SAID' as const) }
  return { speaker, place: about, topic: topic.length === 0 ? null : topic, ...days }
}

function toldOf({ speaker, moments, undated, changes, earliest, latest }: Answer['timeline']): Told {
  return {
    speaker,
    moments: onceEach(readFragment(MomentFragment, moments.nodes)).flatMap((moment) =>
      moment.day == null ? [] : [{ ...moment, day: moment.day }],
    ),
    undated: onceEach(readFragment(MomentFragment, undated)),
    changes,
    totalCount: moments.totalCount,
    earliest: earliest ?? null,
    latest: latest ?? null,
  }
}

/** A statement that tells a claim in two clauses tells it once. */
function onceEach(moments: readonly Moment[]): readonly Moment[] {
  return [...new Map(moments.map((moment) => [`${moment.statement.id} ${moment.claim.id} ${moment.position}`, moment])).values()]
}
