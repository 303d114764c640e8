import { useState } from 'react'
import { useQuery } from 'urql'
import { counted } from '../../components/counted.ts'
import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import { usePrefetch } from '../../hooks/usePrefetch.ts'
import { useNextAddress } from '../../state/replay.ts'
import { StatementList } from './StatementList.tsx'
import { StatementQuestion } from './StatementQuestion.tsx'
import { statementQuestionOf, useStatementQuestion } from './useStatementQuestion.ts'

const StatementsQuery = graphql(`
  query Statements($filter: StatementFilter, $after: String) {
    statements(filter: $filter, first: 40, after: $after) {
      nodes { id ...StatementCard }
      pageInfo { hasNextPage endCursor }
      totalCount
      undatedCount
      undated { id ...StatementCard }
    }
  }
`)

/** Who said what about where: every statement that passes the question, the latest first. */
export function StatementsView() {
  const filter = useStatementQuestion()
  const [page, setPage] = useState<{ readonly of: string; readonly after: string | null }>({ of: '', after: null })
  const question = JSON.stringify(filter)
  const [{ data, fetching, error }, ask] = useQuery({
    query: StatementsQuery,
    variables: { filter, after: page.of === question ? page.after : null },
  })
  const next = useNextAddress()
  usePrefetch(StatementsQuery, next && { filter: statementQuestionOf(next), after: null })
  const list = data?.statements
  return (
    <div className="statements-view">
      <StatementQuestion />
      {error && <Failure what="The statements could not be loaded." error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />}
      {!error && list === undefined && <Loading what="statements" lines={9} />}
      {!error && list !== undefined && (
        <>
          <p className="tally" role="status">
            {counted(list.totalCount, 'statement')}
            {list.undatedCount > 0 && `, and ${list.undatedCount} without a day apart from them`}
          </p>
          {list.totalCount + list.undatedCount === 0 ? (
            <Empty title="No statement answers to this.">Take a condition away: another speaker, fewer words, a wider range of days.</Empty>
          ) : (
            <StatementList
              statements={list.nodes}
              totalCount={list.totalCount}
              undatedCount={list.undatedCount}
              undated={list.undated}
              hasMore={list.pageInfo.hasNextPage}
              isLoading={fetching}
              onMore={() => setPage({ of: question, after: list.pageInfo.endCursor ?? null })}
            />
          )}
        </>
      )}
    </div>
  )
}
