import { useCallback, useMemo } from 'react'
import type { GraphFilter, NodeKind } from '../gql/generated/graphql.ts'
import { isNodeKind, nodeKinds } from '../graph/kinds.ts'
import { type Address, type Days, lastDay, useAddress } from './address.ts'

/** What the graph and the lists are narrowed to: kinds, outlets and days. An empty filter narrows nothing. */
export function useFilters() {
  const [address, setAddress] = useAddress()
  const { kinds, outlets, from, to, asof, limit } = address

  const shownKinds = useMemo(() => kindsOf({ kinds }), [kinds])
  const graphFilter = useMemo(() => graphFilterOf({ kinds, outlets, from, to, asof, limit }), [kinds, outlets, from, to, asof, limit])

  const toggleKind = useCallback(
    (kind: NodeKind) => {
      const next = shownKinds.includes(kind) ? shownKinds.filter((shown) => shown !== kind) : [...shownKinds, kind]
      const ordered = nodeKinds.filter((each) => next.includes(each))
      void setAddress({ kinds: ordered.length === nodeKinds.length || ordered.length === 0 ? null : ordered })
    },
    [shownKinds, setAddress],
  )
  const toggleOutlet = useCallback(
    (id: string) => {
      const chosen = outlets ?? []
      const next = chosen.includes(id) ? chosen.filter((outlet) => outlet !== id) : [...chosen, id]
      void setAddress({ outlets: next.length === 0 ? null : next })
    },
    [outlets, setAddress],
  )
  const setDays = useCallback((days: Partial<Days>) => void setAddress(days), [setAddress])
  const setLimit = useCallback((next: number) => void setAddress({ limit: next }), [setAddress])
  const clear = useCallback(
    () => void setAddress({ kinds: null, outlets: null, from: null, to: null, asof: null, limit: null }),
    [setAddress],
  )

  const isNarrowed = kinds !== null || outlets !== null || from !== null || to !== null || asof !== null
  return {
    graphFilter,
    shownKinds,
    outlets: outlets ?? [],
    from,
    to,
    asof,
    /** The last day of which anything is shown; null for any. */
    until: lastDay({ from, to, asof }),
    limit,
    isNarrowed,
    toggleKind,
    toggleOutlet,
    setDays,
    setLimit,
    clear,
  }
}

type Narrowing = Days & Pick<Address, 'kinds' | 'outlets' | 'limit'>

/** What an address asks the graph for; its days are those of articles. */
export function graphFilterOf({ kinds, outlets, limit, ...days }: Narrowing): GraphFilter {
  const to = lastDay(days)
  return {
    kinds: kindsOf({ kinds }),
    ...(outlets === null ? {} : { outlets }),
    ...(days.from === null ? {} : { from: days.from }),
    ...(to === null ? {} : { to }),
    ...(limit === null ? {} : { limit }),
  }
}

function kindsOf({ kinds }: Pick<Address, 'kinds'>): readonly NodeKind[] {
  return kinds === null ? nodeKinds : kinds.filter(isNodeKind)
}
