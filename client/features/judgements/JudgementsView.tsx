import { useState } from 'react'
import { useQuery } from 'urql'
import { Button } from '../../components/Button.tsx'
import { counted } from '../../components/counted.ts'
import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import { useTitle } from '../../hooks/useTitle.ts'
import { useAddress } from '../../state/address.ts'
import { JudgementFilter } from './JudgementFilter.tsx'
import { JudgementLine } from './JudgementLine.tsx'
import { JudgingTabs } from './JudgingTabs.tsx'
import { isJudgementKind } from './words.ts'
import './judgements.css'

const JudgementsQuery = graphql(`
  query Judgements($kind: [JudgementKind!], $undone: Boolean, $after: String) {
    judgements(kind: $kind, undone: $undone, first: 40, after: $after) {
      nodes { id ...JudgementLine }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`)

/** Every judgement, the latest first: what was decided, who, when, why, and whether it holds. */
export function JudgementsView() {
  const [{ judged, undone }] = useAddress()
  const kind = (judged ?? []).filter(isJudgementKind)
  const question = JSON.stringify([kind, undone])
  const [page, setPage] = useState<{ readonly of: string; readonly after: string | null }>({ of: '', after: null })
  const [{ data, fetching, error }, ask] = useQuery({
    query: JudgementsQuery,
    variables: { kind: kind.length === 0 ? null : kind, undone, after: page.of === question ? page.after : null },
  })
  const list = data?.judgements
  useTitle('Judgements')
  return (
    <section className="judgements" aria-label="Judgements">
      <JudgingTabs pairs={null} />
      <h2 className="judgements-title">What was judged, and by whom</h2>
      <JudgementFilter />
      {error && <Failure what="The judgements could not be loaded." error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!error && list === undefined && <Loading what="judgements" lines={7} />}
      {!error && list !== undefined && (
        <>
          <p className="tally" role="status">
            {counted(list.totalCount, 'judgement')}
          </p>
          {list.totalCount === 0 && <NoJudgement isNarrowed={kind.length > 0 || undone !== null} />}
          <ol className="judgement-list">
            {list.nodes.map((judgement) => (
              <li key={judgement.id}>
                <JudgementLine judgement={judgement} />
              </li>
            ))}
          </ol>
          {list.pageInfo.hasNextPage && (
            <p className="list-more">
              <Button disabled={fetching} onClick={() => setPage({ of: question, after: list.pageInfo.endCursor ?? null })}>
                Show more
              </Button>
              <span className="tally">
                {list.nodes.length} of {list.totalCount}
              </span>
            </p>
          )}
        </>
      )}
    </section>
  )
}

function NoJudgement({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const [, setAddress] = useAddress()
  if (isNarrowed)
    return (
      <Empty title="No judgement of this kind.">
        <Button onClick={() => setAddress({ judged: null, undone: null })}>Show all</Button>
      </Empty>
    )
  return (
    <Empty title="Nothing has been judged yet.">
      Look at the{' '}
      <Button weight="quiet" onClick={() => setAddress({ view: 'review' })}>
        doubtful pairs
      </Button>
      , or correct what you find wrong where it stands: in the panel of a person or place, beside a statement, on the board of claims.
    </Empty>
  )
}
