import { useState } from 'react'
import { useQuery } from 'urql'
import { Button } from '../../components/Button.tsx'
import { counted } from '../../components/counted.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { useAddress } from '../../state/address.ts'
import { StatementCard } from '../statement/StatementCard.tsx'
import { statementFilterOf } from '../statement/useStatementFilter.ts'

const SilenceQuery = graphql(`
  query Silence($filter: StatementFilter!) {
    statements(filter: $filter, first: 30) {
      nodes { id ...StatementCard }
      totalCount
      undatedCount
      undated { id ...StatementCard }
    }
  }
`)

/** Who would not say, did not mention it, or could not verify: told as such, never as a position. */
export function SilenceStrip() {
  const [{ about, ...desk }] = useAddress()
  const [isOpen, setOpen] = useState(false)
  const filter = { ...statementFilterOf({ ...desk, outlets: null }), act: ['DECLINES' as const], ...(about === null ? {} : { about }) }
  const [{ data }] = useQuery({ query: SilenceQuery, variables: { filter } })
  const list = data?.statements
  const count = (list?.totalCount ?? 0) + (list?.undatedCount ?? 0)
  if (list === undefined || count === 0) return null
  return (
    <section className="silence" aria-label="Silence and unverified">
      <p className="silence-head">
        {counted(count, 'time')} somebody would not say, said nothing of it, or could not verify: no position, and no denial.{' '}
        <Button weight="quiet" onClick={() => setOpen(!isOpen)} aria-expanded={isOpen}>
          {isOpen ? 'hide' : 'show'}
        </Button>
      </p>
      {isOpen && (
        <ol className="statement-list">
          {[...list.nodes, ...list.undated].map((statement) => (
            <li key={statement.id}>
              <StatementCard statement={statement} />
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
