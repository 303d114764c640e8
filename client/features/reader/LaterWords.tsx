import { useQuery } from 'urql'
import { Button } from '../../components/Button.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import { useSelection } from '../../state/useSelection.ts'

const LaterWordsQuery = graphql(`
  query LaterWords($id: ID!) {
    statement(id: $id) { id inLatest { state found { text } statement { id words } } }
  }
`)

/** What became of a statement's words in the latest reading of its article: the same, other words, or gone. */
export function LaterWords({ statementId }: { readonly statementId: string }) {
  const { openStatement } = useSelection()
  const [{ data }] = useQuery({ query: LaterWordsQuery, variables: { id: statementId } })
  const later = data?.statement?.inLatest
  if (!later) return null
  const { state, found, statement } = later
  return (
    <p aria-live="polite">
      {state === 'GONE' && 'There, the words of this statement are gone.'}
      {(state === 'UNMOVED' || state === 'MOVED') && 'There, this statement has the same words.'}
      {state === 'REWORDED' && (
        <>
          There, it reads: <q>{statement?.words ?? found?.text}</q>
        </>
      )}{' '}
      {statement && (
        <Button weight="quiet" onClick={() => openStatement(statement.id)}>
          See it there
        </Button>
      )}
    </p>
  )
}
