import { useQuery } from 'urql'
import { graphql } from '../gql/generated/gql.ts'
import type { EntityKind } from '../gql/generated/graphql.ts'

const PickedQuery = graphql(`
  query Picked($id: ID!) { entity(id: $id) { id name kind } }
`)

interface Picked {
  /** Null while it is asked for, and when nobody bears the id. */
  readonly entity: { readonly name: string; readonly kind: EntityKind } | null
  readonly isUnknown: boolean
}

/** Who stands behind an id in the address; nobody, where nothing is chosen. */
export function usePicked(id: string | null): Picked {
  const [{ data, fetching }] = useQuery({ query: PickedQuery, variables: { id: id ?? '' }, pause: id === null })
  const entity = id === null ? null : (data?.entity ?? null)
  return { entity, isUnknown: id !== null && !fetching && data !== undefined && entity === null }
}
