import { useMemo } from 'react'
import { useQuery } from 'urql'
import { DoubtfulPairsQuery } from './PairSides.ts'
import type { Pair } from './reviewQueue.ts'

/** As many pairs as one page may hold. */
const most = 200

/** The pairs that the rules leave to a person. `isMore` when there are more than are listed; null while they are on their way. */
export function useDoubtfulPairs() {
  const [{ data, error }, ask] = useQuery({ query: DoubtfulPairsQuery, variables: { first: most }, requestPolicy: 'cache-and-network' })
  const listed = data?.doubtfulPairs
  const pairs = useMemo(() => listed?.map(({ one, other, doubt }): Pair => ({ one: one.id, other: other.id, doubt })) ?? null, [listed])
  return { pairs, isMore: (pairs?.length ?? 0) >= most, error: error ?? null, retry: () => ask({ requestPolicy: 'network-only' }) }
}
