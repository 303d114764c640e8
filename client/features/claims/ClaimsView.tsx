import { useCallback, useMemo, useRef, useState } from 'react'
import { useQuery } from 'urql'
import { Button } from '../../components/Button.tsx'
import { counted } from '../../components/counted.ts'
import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import { usePrefetch } from '../../hooks/usePrefetch.ts'
import { useAddress } from '../../state/address.ts'
import { useNextAddress } from '../../state/replay.ts'
import { BoardHead } from './BoardHead.tsx'
import { ClaimList } from './ClaimList.tsx'
import { columnsOf } from './columnsOf.ts'
import { SilenceStrip } from './SilenceStrip.tsx'
import { useBoardKeys } from './useBoardKeys.ts'
import { claimsQuestionOf, useClaimsQuestion } from './useClaimsQuestion.ts'
import './board.css'
import './claims.css'
import './tellings.css'

const ClaimsQuery = graphql(`
  query Claims($filter: ClaimFilter!, $order: ClaimOrder!, $after: String) {
    claims(filter: $filter, order: $order, byTopic: true, first: 20, after: $after) {
      nodes { id topic utterances(position: [AFFIRMS, PARTLY, DENIES], first: 24) { nodes { side } } ...ClaimRow }
      pageInfo { hasNextPage endCursor }
      totalCount
      topics { topic count }
    }
  }
`)

/** The board: what is claimed about a place, who affirms it and who denies it, in which words. */
export function ClaimsView() {
  const { filter, order } = useClaimsQuestion()
  const question = JSON.stringify([filter, order])
  const [page, setPage] = useState<{ readonly of: string; readonly after: string | null }>({ of: '', after: null })
  const [{ data, fetching, error }, ask] = useQuery({
    query: ClaimsQuery,
    variables: { filter, order, after: page.of === question ? page.after : null },
  })
  const next = useNextAddress()
  usePrefetch(ClaimsQuery, next && { ...claimsQuestionOf(next), after: null })
  const list = data?.claims
  const scroller = useRef<HTMLElement>(null)
  const counts = useMemo(() => new Map((list?.topics ?? []).map(({ topic, count }) => [topic, count])), [list])
  const columns = useMemo(() => columnsOf(list?.nodes ?? []), [list])
  const endCursor = list?.pageInfo.endCursor ?? null
  const onMore = useCallback(() => {
    if (!fetching) setPage({ of: question, after: endCursor })
  }, [fetching, question, endCursor])
  const onKeyDown = useBoardKeys()
  return (
    <section className="board" ref={scroller} aria-label="Claims" aria-busy={fetching} onKeyDown={onKeyDown}>
      <BoardHead topics={list?.topics ?? []} />
      <SilenceStrip />
      {error && <Failure what="The claims could not be loaded." error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!error && list === undefined && <Loading what="claims" lines={9} />}
      {!error && list !== undefined && (
        <>
          <p className="board-tally tally" role="status">
            {counted(list.totalCount, 'claim')}
            {filter.asOf !== undefined &&
              !fetching &&
              ', as known on that day: what was told later, or without a day, is left out everywhere'}
          </p>
          {list.totalCount === 0 && <NoClaims />}
          <ClaimList
            claims={list.nodes}
            columns={columns}
            counts={counts}
            scroller={scroller}
            hasMore={list.pageInfo.hasNextPage}
            onMore={onMore}
          />
        </>
      )}
    </section>
  )
}

function NoClaims() {
  const [, setAddress] = useAddress()
  return (
    <Empty title="Nothing that was read claims this.">
      Choose another place, or{' '}
      <Button weight="quiet" onClick={() => setAddress({ from: null, to: null, asof: null, topics: null, contested: null, words: null })}>
        take the other conditions away
      </Button>
      .
    </Empty>
  )
}
