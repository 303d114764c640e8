import { useMemo } from 'react'
import type { StatementFilter } from '../../gql/generated/graphql.ts'
import { useFilters } from '../../state/useFilters.ts'

/** The desk's filters as they bear on statements: days by the day of saying, and an outlet when just one is chosen. */
export function useStatementFilter(): StatementFilter {
  const { outlets, from, to } = useFilters()
  const [outlet] = outlets
  const isOne = outlets.length === 1
  return useMemo(
    () => ({
      ...(isOne && outlet !== undefined ? { outlet } : {}),
      ...(from === null ? {} : { from }),
      ...(to === null ? {} : { to }),
    }),
    [isOne, outlet, from, to],
  )
}
