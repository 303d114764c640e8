import { useQuery } from 'urql'
import { dayInWords } from '../../components/days.ts'
import { KindGlyph } from '../../components/KindGlyph.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import { useSelection } from '../../state/useSelection.ts'
import { StatementCard } from '../statement/StatementCard.tsx'

const EvidenceQuery = graphql(`
  query Evidence($id: ID!) {
    node(id: $id) {
      __typename
      ... on Statement { id ...StatementCard }
      ... on Article { id title publishedAt outlet { id name } }
    }
  }
`)

/** One piece of evidence: a statement as its card, an article as its headline; both open the reader where it counts. */
export function EvidenceLine({ id, entityIds }: { readonly id: string; readonly entityIds: readonly string[] }) {
  const [{ data }] = useQuery({ query: EvidenceQuery, variables: { id } })
  const { openArticle } = useSelection()
  const node = data?.node
  if (node?.__typename === 'Statement') return <StatementCard statement={node} />
  if (node?.__typename !== 'Article') return null
  return (
    <button type="button" className="evidence-article" onClick={() => openArticle(node.id, { of: entityIds.join(' ') })}>
      <KindGlyph kind="ARTICLE" />
      <span>{node.title}</span>
      <span className="tally">
        {node.outlet?.name ?? 'outlet not told'} · {node.publishedAt ? dayInWords(node.publishedAt) : 'undated'}
      </span>
    </button>
  )
}
