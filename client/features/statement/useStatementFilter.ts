import { useMemo } from 'react'
import type { StatementFilter } from '../../gql/generated/graphql.ts'
import { type Address, type Days, lastDay, useAddress } from '../../state/address.ts'

/** The desk's filters as they bear on statements: days by the chosen clock, and an outlet when just one is chosen. */
export function useStatementFilter(): StatementFilter {
  const [{ outlets, from, to, asof, clock }] = useAddress()
  return useMemo(() => statementFilterOf({ outlets, from, to, asof, clock }), [outlets, from, to, asof, clock])
}

/** What an address asks of any list of statements. */
export function statementFilterOf({ outlets, clock, ...days }: Days & Pick<Address, 'outlets' | 'clock'>): StatementFilter {
  const [outlet, ...others] = outlets ?? []
  const to = lastDay(days)
  return {
    ...(outlet !== undefined && others.length === 0 ? { outlet } : {}),
    ...(days.from === null ? {} : { from: days.from }),
    ...(to === null ? {} : { to }),
    ...(clock === 'published' ? { clock: 'PUBLISHED' } : {}),
  }
}
