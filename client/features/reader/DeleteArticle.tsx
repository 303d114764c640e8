import { AlertDialog } from 'radix-ui'
import { useMutation } from 'urql'
import { Button } from '../../components/Button.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import { useSelection } from '../../state/useSelection.ts'

const DeleteArticleMutation = graphql(`
  mutation DeleteArticle($id: ID!) { deleteArticle(id: $id) }
`)

/** Deletes an article with all its traces, once the person has confirmed what goes with it. */
export function DeleteArticle({ id, title }: { readonly id: string; readonly title: string }) {
  const [{ fetching, error }, deleteArticle] = useMutation(DeleteArticleMutation)
  const { clear } = useSelection()
  const confirm = async () => {
    const { error: failed } = await deleteArticle({ id })
    if (failed === undefined) clear()
  }
  return (
    <AlertDialog.Root>
      <AlertDialog.Trigger asChild>
        <Button weight="quiet">Delete…</Button>
      </AlertDialog.Trigger>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className="overlay" />
        <AlertDialog.Content className="dialog dialog-small">
          <AlertDialog.Title className="dialog-title">Delete this article?</AlertDialog.Title>
          <AlertDialog.Description className="dialog-text">
            “{title}” goes with its mentions and statements, and so do people, places and organisations that no other article mentions. To
            have it back you would have to read it again.
          </AlertDialog.Description>
          {error && <p role="alert">It could not be deleted: {error.message}</p>}
          <div className="dialog-actions">
            <AlertDialog.Cancel asChild>
              <Button>Keep it</Button>
            </AlertDialog.Cancel>
            <AlertDialog.Action asChild>
              <Button weight="strong" disabled={fetching} onClick={confirm}>
                Delete the article
              </Button>
            </AlertDialog.Action>
          </div>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
