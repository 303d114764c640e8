import { useMemo, useState } from 'react'
import { useQuery } from 'urql'
import { readFragment } from '../../gql/generated/fragment-masking.ts'
import type { SilenceFragment as Silence } from '../../gql/generated/graphql.ts'
import { SilenceFragment, SilenceQuery } from './SilenceQuery.ts'
import { useClaimsQuestion } from './useClaimsQuestion.ts'

/** What the reader walks through instead of a claim's evidence when a silence was opened. */
export const silencesAsEvidence = 'silences'

/** Who kept silent where the board looks, as far as it is loaded: about the place first, then the board's speakers about other things, undated last. */
export function useSilences({ isPaused = false }: { readonly isPaused?: boolean } = {}) {
  const { filter } = useClaimsQuestion()
  const question = JSON.stringify(filter)
  const [page, setPage] = useState<{ readonly of: string; readonly after: string | null }>({ of: '', after: null })
  const [{ data, fetching }] = useQuery({
    query: SilenceQuery,
    variables: { filter, after: page.of === question ? page.after : null },
    pause: isPaused,
  })
  const list = isPaused ? undefined : data?.silences
  const silences = useMemo(
    (): readonly Silence[] =>
      list === undefined ? [] : [...readFragment(SilenceFragment, list.nodes), ...readFragment(SilenceFragment, list.undated)],
    [list],
  )
  const next = list?.pageInfo
  return {
    silences,
    count: (list?.totalCount ?? 0) + (list?.undatedCount ?? 0),
    onMore: next?.hasNextPage && !fetching ? () => setPage({ of: question, after: next.endCursor ?? null }) : null,
  }
}
