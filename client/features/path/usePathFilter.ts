import { useMemo } from 'react'
import type { GraphFilter } from '../../gql/generated/graphql.ts'
import { useFilters } from '../../state/useFilters.ts'

/** The desk's outlets and days; kinds do not limit a path, which runs from entity to entity. */
export function usePathFilter(): GraphFilter {
  const { graphFilter } = useFilters()
  return useMemo(() => {
    const { outlets, from, to } = graphFilter
    return { ...(outlets ? { outlets } : {}), ...(from ? { from } : {}), ...(to ? { to } : {}) }
  }, [graphFilter])
}
