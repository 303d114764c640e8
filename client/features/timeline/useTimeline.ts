import { useState } from 'react'
import { useQuery } from 'urql'
import { readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import type { TimelineQuery as Answer, TimelineMomentFragment } from '../../gql/generated/graphql.ts'
import { useAddress } from '../../state/address.ts'
import { isTopic } from '../claims/words.ts'

const MomentFragment = graphql(`
  fragment TimelineMoment on Moment {
    position
    day
    dayBasis
    party
    share
    amount
    claim { id words topic place { id name } }
    statement { id form act words saidOn article { id publishedAt outlet { id name } } }
  }
`)

const TimelineQuery = graphql(`
  query Timeline($speaker: ID!, $place: ID, $topic: [Topic!], $asOf: Date, $after: String) {
    timeline(speaker: $speaker, place: $place, topic: $topic, asOf: $asOf) {
      speaker { id name kind }
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
}

/** What one speaker said over time, under the conditions of the address; nothing is asked while no speaker is chosen. */
export function useTimeline(speaker: string | null) {
  const [{ about, topics, asof }] = useAddress()
  const topic = (topics ?? []).filter(isTopic)
  const asked = { speaker: speaker ?? '', place: about, topic: topic.length === 0 ? null : topic, asOf: asof }
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

function toldOf({ speaker, moments, undated, changes }: Answer['timeline']): Told {
  return {
    speaker,
    moments: readFragment(MomentFragment, moments.nodes).flatMap((moment) => (moment.day == null ? [] : [{ ...moment, day: moment.day }])),
    undated: readFragment(MomentFragment, undated),
    changes,
    totalCount: moments.totalCount,
  }
}
