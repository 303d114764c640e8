import { useCallback, useMemo } from 'react'
import type { GraphFilter, NodeKind } from '../gql/generated/graphql.ts'
import { isNodeKind, nodeKinds } from '../graph/kinds.ts'
import { useAddress } from './address.ts'

/** What the graph and the lists are narrowed to: kinds, outlets and days. An empty filter narrows nothing. */
export function useFilters() {
  const [address, setAddress] = useAddress()
  const { kinds, outlets, from, to, limit } = address

  const shownKinds = useMemo(() => (kinds === null ? nodeKinds : kinds.filter(isNodeKind)), [kinds])
  const graphFilter = useMemo<GraphFilter>(
    () => ({
      kinds: shownKinds,
      ...(outlets === null ? {} : { outlets }),
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
      ...(limit === null ? {} : { limit }),
    }),
    [shownKinds, outlets, from, to, limit],
  )

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
  const setDays = useCallback((days: { readonly from?: string | null; readonly to?: string | null }) => void setAddress(days), [setAddress])
  const setLimit = useCallback((next: number) => void setAddress({ limit: next }), [setAddress])
  const clear = useCallback(() => void setAddress({ kinds: null, outlets: null, from: null, to: null, limit: null }), [setAddress])

  const isNarrowed = kinds !== null || outlets !== null || from !== null || to !== null
  return {
    graphFilter,
    shownKinds,
    outlets: outlets ?? [],
    from,
    to,
    limit,
    isNarrowed,
    toggleKind,
    toggleOutlet,
    setDays,
    setLimit,
    clear,
  }
}
