import { useQuery } from 'urql'
import { graphql } from '../../gql/generated/gql.ts'
import { useAddress } from '../../state/address.ts'
import './judgements.css'

/** The list's own first page: the cache would take a page without rows for an empty one. */
const JudgementCountQuery = graphql(`
  query JudgementCount { judgements(first: 40) { nodes { id } pageInfo { hasNextPage endCursor } totalCount } }
`)

interface JudgingTabsProps {
  /** How many doubtful pairs are left; null when that is not known here. */
  readonly pairs: number | null
  readonly isMore?: boolean
}

/** What is still to be judged, and what was judged. */
export function JudgingTabs({ pairs, isMore = false }: JudgingTabsProps) {
  const [{ view }, setAddress] = useAddress()
  const [{ data }] = useQuery({ query: JudgementCountQuery })
  const tabs = [
    { of: 'review', title: 'Doubtful pairs', count: pairs === null ? null : `${pairs}${isMore ? '+' : ''}` },
    { of: 'judgements', title: 'Judgements', count: data?.judgements.totalCount ?? null },
  ] as const
  return (
    <nav className="judging-tabs" aria-label="Judging">
      {tabs.map(({ of, title, count }) => (
        <button
          key={of}
          type="button"
          className="judging-tab"
          aria-current={view === of ? 'page' : undefined}
          onClick={() => setAddress({ view: of })}
        >
          {title} {count !== null && <span className="tally">{count}</span>}
        </button>
      ))}
    </nav>
  )
}
