import { useQuery } from 'urql'
import { Button } from '../../components/Button.tsx'
import { dayInWords } from '../../components/days.ts'
import { graphql } from '../../gql/generated/gql.ts'
import { useSelection } from '../../state/useSelection.ts'
import { LaterWords } from './LaterWords.tsx'
import './readings.css'

const OtherReadingsQuery = graphql(`
  query OtherReadings($id: ID!) { article(id: $id) { id revisions { id readAt } } }
`)

/** Tells when the same article was read again, and what became there of the statement that the reader stands at. */
export function OtherReadings({ articleId, statementId }: { readonly articleId: string; readonly statementId: string | null }) {
  const { openArticle } = useSelection()
  const [{ data }] = useQuery({ query: OtherReadingsQuery, variables: { id: articleId } })
  const revisions = data?.article?.revisions ?? []
  const latest = revisions.at(-1)
  if (latest === undefined || revisions.length < 2) return null
  const isLatest = latest.id === articleId
  const other = isLatest ? revisions.at(-2) : latest
  return (
    <aside className="reader-readings" aria-label="Other readings of this article">
      <p>
        {isLatest
          ? `The latest of ${revisions.length} readings of this article.`
          : `An earlier reading: the article was read again on ${dayInWords(latest.readAt.slice(0, 10))}.`}{' '}
        {other && (
          <Button weight="quiet" onClick={() => openArticle(other.id)}>
            {isLatest ? 'Open the one before' : 'Open the latest'}
          </Button>
        )}
      </p>
      {!isLatest && statementId !== null && <LaterWords statementId={statementId} />}
    </aside>
  )
}
