import { useMemo } from 'react'
import { useQuery } from 'urql'
import { readFragment } from '../gql/generated/fragment-masking.ts'
import type { GraphFilter } from '../gql/generated/graphql.ts'
import { useLast } from '../hooks/useLast.ts'
import { usePrefetch } from '../hooks/usePrefetch.ts'
import { useAddress } from '../state/address.ts'
import { useNextAddress } from '../state/replay.ts'
import { graphFilterOf, useFilters } from '../state/useFilters.ts'
import { GraphColumnsFragment, GraphSliceQuery } from './graphDocuments.ts'
import { keepPlaces } from './keepPlaces.ts'
import { mergeNeighbourhood } from './mergeNeighbourhood.ts'
import { type GraphColumns, type KnowledgeGraph, toGraph } from './toGraph.ts'
import { useNeighbourhoods } from './useNeighbourhoods.ts'

export interface GraphView {
  /** Null until the first answer. */
  readonly graph: KnowledgeGraph | null
  readonly totalNodes: number
  readonly truncated: boolean
  readonly undatedArticles: number
  readonly isLoading: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/** The graph on the desk: the slice that passes the filters, with the neighbourhoods that were called in. */
export function useGraph(): GraphView {
  const { graphFilter } = useFilters()
  const [{ around, node }] = useAddress()
  const [{ data, fetching, error }, ask] = useQuery({ query: GraphSliceQuery, variables: { filter: graphFilter } })
  const next = useNextAddress()
  usePrefetch(GraphSliceQuery, next && { filter: graphFilterOf(next) })
  const slice = useLast(data === undefined ? null : readFragment(GraphColumnsFragment, data.graph))

  const centers = useMemo(() => centersOf(slice, around ?? [], node), [slice, around, node])
  const neighbourhoods = useNeighbourhoods(
    centers,
    useMemo(() => withoutLimit(graphFilter), [graphFilter]),
  )
  const whole = useWholeSlice(graphFilter)
  const drawn = useMemo(() => {
    if (slice === null || whole === 'asked') return null
    const merged = whole === null ? toGraph(slice) : keepPlaces(toGraph(slice), toGraph(whole))
    for (const { id, columns } of neighbourhoods) mergeNeighbourhood(merged, id, columns)
    return merged
  }, [slice, whole, neighbourhoods])
  const graph = useLast(drawn)

  return {
    graph,
    totalNodes: slice?.totalNodes ?? 0,
    truncated: slice?.truncated ?? false,
    undatedArticles: slice?.undatedArticles ?? 0,
    isLoading: fetching,
    error: error ?? null,
    retry: () => ask({ requestPolicy: 'network-only' }),
  }
}

/** The slice of all days, whose places a slice of some days keeps: null when the filter asks for all days or there is none, "asked" until it is here. */
function useWholeSlice({ from, to, ...rest }: GraphFilter): GraphColumns | 'asked' | null {
  const isOfSomeDays = from != null || to != null
  const [{ data, error }] = useQuery({ query: GraphSliceQuery, variables: { filter: rest }, pause: !isOfSomeDays })
  if (!isOfSomeDays || error !== undefined) return null
  return data === undefined ? 'asked' : readFragment(GraphColumnsFragment, data.graph)
}

/** The limit is of the slice: whoever calls in neighbours wants them all. */
function withoutLimit({ limit: _limit, ...filter }: GraphFilter): GraphFilter {
  return filter
}

/** Nodes to call the neighbours of: those that were expanded, and a chosen entity that the slice leaves out. */
function centersOf(slice: GraphColumns | null, around: readonly string[], node: string | null): readonly string[] {
  const isOutside = slice !== null && node?.startsWith('entity-') === true && !slice.nodes.id.includes(node)
  return isOutside && node !== null && !around.includes(node) ? [...around, node] : around
}
