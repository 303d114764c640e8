import { useEffect } from 'react'
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql'
import { countPending } from '../state/replay.ts'

/** Asks a question ahead, so that its answer lies in the cache when it is put; nothing while the variables are null. */
export function usePrefetch<Answer, Variables extends AnyVariables>(
  query: TypedDocumentNode<Answer, Variables>,
  variables: Variables | null,
): void {
  const client = useClient()
  const asked = variables === null ? null : JSON.stringify(variables)
  useEffect(() => {
    if (asked !== null) countPending(client.query<Answer, Variables>(query, JSON.parse(asked)).toPromise())
  }, [client, query, asked])
}
