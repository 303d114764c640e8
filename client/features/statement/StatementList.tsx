import { useState } from 'react'
import { Button } from '../../components/Button.tsx'
import type { FragmentType } from '../../gql/generated/fragment-masking.ts'
import { OutletsNote } from './OutletsNote.tsx'
import { StatementCard, type StatementCardFragment } from './StatementCard.tsx'

type CardSource = FragmentType<typeof StatementCardFragment> & { readonly id: string }

export interface StatementListProps {
  readonly statements: readonly CardSource[]
  readonly totalCount: number
  readonly undatedCount: number
  readonly undated: readonly CardSource[]
  readonly hasMore: boolean
  readonly isLoading: boolean
  readonly onMore: () => void
}

/** Statements in their order, a way to more of them, and apart from them those that have no day. */
export function StatementList({ statements, totalCount, undatedCount, undated, hasMore, isLoading, onMore }: StatementListProps) {
  const [showsUndated, setShowsUndated] = useState(false)
  return (
    <>
      <OutletsNote />
      <ol className="statement-list">
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementCard statement={statement} />
          </li>
        ))}
      </ol>
      {hasMore && (
        <p className="list-more">
          <Button onClick={onMore} disabled={isLoading}>
            Show more
          </Button>
          <span className="tally">
            {statements.length} of {totalCount}
          </span>
        </p>
      )}
      {undatedCount > 0 && (
        <section className="undated" aria-label="Undated statements">
          <p className="undated-head">
            {undatedCount} more {undatedCount === 1 ? 'has' : 'have'} no day, so no range of days can hold{' '}
            {undatedCount === 1 ? 'it' : 'them'}.{' '}
            <Button weight="quiet" onClick={() => setShowsUndated(!showsUndated)} aria-expanded={showsUndated}>
              {showsUndated ? 'hide' : 'show'}
            </Button>
          </p>
          {showsUndated && (
            <ol className="statement-list">
              {undated.map((statement) => (
                <li key={statement.id}>
                  <StatementCard statement={statement} />
                </li>
              ))}
            </ol>
          )}
        </section>
      )}
    </>
  )
}
