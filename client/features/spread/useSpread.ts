import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { readFragment } from '../../gql/generated/fragment-masking.ts'
import type { SpreadQuery as Answer, AppearanceFragment as Appearance, Position } from '../../gql/generated/graphql.ts'
import { useAddress } from '../../state/address.ts'
import { AppearanceFragment, SpreadQuery } from './SpreadQuery.ts'

type Claim = NonNullable<Answer['claim']>

/** How a claim spread, as far as it is loaded. */
export interface ToldSpread {
  readonly claim: Claim
  readonly dated: readonly Appearance[]
  readonly undated: readonly Appearance[]
}

/** The spread of a claim among those who take a position on it, as known on the desk's day; `told` is null until it is here, `isGone` when there is no such claim. */
export function useSpread(claimId: string | null, position: Position) {
  const [{ asof, clock }] = useAddress()
  const question = `${claimId} ${position} ${asof} ${clock}`
  const [page, setPage] = useState<{ readonly of: string; readonly after: string | null }>({ of: '', after: null })
  const [{ data, error, fetching }, ask] = useQuery({
    query: SpreadQuery,
    variables: {
      id: claimId ?? '',
      position,
      asOf: asof,
      clock: clock === 'published' ? 'PUBLISHED' : 'SAID',
      after: page.of === question ? page.after : null,
    },
    pause: claimId === null,
  })
  const claim = claimId === null ? undefined : data?.claim
  const told = useMemo((): ToldSpread | null => {
    if (claim == null) return null
    const { appearances, undated } = claim.spread
    return { claim, dated: readFragment(AppearanceFragment, appearances.nodes), undated: readFragment(AppearanceFragment, undated) }
  }, [claim])
  const next = claim?.spread.appearances.pageInfo
  return {
    told,
    isGone: claim === null,
    error,
    retry: () => ask({ requestPolicy: 'network-only' }),
    onMore: next?.hasNextPage && !fetching ? () => setPage({ of: question, after: next.endCursor ?? null }) : null,
  }
}
