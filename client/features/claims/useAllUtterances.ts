import { useQuery } from 'urql'
import { readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import type { UtteranceCellFragment } from '../../gql/generated/graphql.ts'
import { useAddress } from '../../state/address.ts'
import { UtteranceCellFragmentDocument } from './UtteranceCell.tsx'

const AllUtterancesQuery = graphql(`
  query AllUtterances($id: ID!) {
    claim(id: $id) { utterances(first: 100) { nodes { ...UtteranceCell } } }
  }
`)

/** A claim's utterances, a hundred at most, as known on the board's day; null until they are here, and without a claim. */
export function useAllUtterances(claimId: string | null): readonly UtteranceCellFragment[] | null {
  const [{ asof }] = useAddress()
  const [{ data }] = useQuery({ query: AllUtterancesQuery, variables: { id: claimId ?? '' }, pause: claimId === null })
  const all = data?.claim?.utterances.nodes
  if (claimId === null || all === undefined) return null
  return readFragment(UtteranceCellFragmentDocument, all).filter(({ day }) => asof === null || (day != null && day <= asof))
}
