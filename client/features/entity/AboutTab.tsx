import { useState } from 'react'
import { useQuery } from 'urql'
import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import { StatementList } from '../statement/StatementList.tsx'
import { useStatementFilter } from '../statement/useStatementFilter.ts'

const AboutQuery = graphql(`
  query EntityAbout($id: ID!, $filter: StatementFilter, $after: String) {
    entity(id: $id) {
      id
      saidAbout(filter: $filter, first: 20, after: $after) {
        nodes { id ...StatementCard }
        pageInfo { hasNextPage endCursor }
        totalCount
        undatedCount
        undated { id ...StatementCard }
      }
    }
  }
`)

/** What is said about it, the latest first. */
export function AboutTab({ id }: { readonly id: string }) {
  const filter = useStatementFilter()
  const [after, setAfter] = useState<string | null>(null)
  const [{ data, fetching, error }, ask] = useQuery({ query: AboutQuery, variables: { id, filter, after } })
  const list = data?.entity?.saidAbout
  if (error)
    return <Failure what="These statements could not be loaded." error={error} onRetry={() => ask({ requestPolicy: 'network-only' })} />
  if (list === undefined) return <Loading what="statements" />
  if (list.totalCount === 0 && list.undatedCount === 0)
    return (
      <Empty title="Nobody says anything about it.">It is mentioned, but no statement that was read is about it, with these filters.</Empty>
    )
  return (
    <StatementList
      statements={list.nodes}
      totalCount={list.totalCount}
      undatedCount={list.undatedCount}
      undated={list.undated}
      hasMore={list.pageInfo.hasNextPage}
      isLoading={fetching}
      onMore={() => setAfter(list.pageInfo.endCursor ?? null)}
    />
  )
}
