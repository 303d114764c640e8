import { useQuery } from 'urql'
import { readFragment } from '../../gql/generated/fragment-masking.ts'
import { graphql } from '../../gql/generated/gql.ts'
import type { UtteranceCellFragment } from '../../gql/generated/graphql.ts'
import { useAddress } from '../../state/address.ts'
import { UtteranceCellFragmentDocument } from './UtteranceCell.tsx'

const AllUtterancesQuery = graphql(`
  query AllUtterances($id: ID!, $asOf: Date, $clock: Clock!) {
    claim(id: $id, asOf: $asOf, clock: $clock) { utterances(first: 100) { nodes { ...UtteranceCell } } }
  }
`)

/** A claim's utterances, a hundred at most, as known on the board's day; null until they are here, and without a claim. */
export function useAllUtterances(claimId: string | null): readonly UtteranceCellFragment[] | null {
  const [{ asof, clock }] = useAddress()
  const [{ data }] = useQuery({
    query: AllUtterancesQuery,
    variables: { id: claimId ?? '', asOf: asof, clock: clock === 'published' ? 'PUBLISHED' : 'SAID' },
    pause: claimId === null,
  })
  const all = data?.claim?.utterances.nodes
  return claimId === null || all === undefined ? null : readFragment(UtteranceCellFragmentDocument, all)
}
