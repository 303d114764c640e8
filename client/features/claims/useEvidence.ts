import { useQuery } from 'urql'
import { graphql } from '../../gql/generated/gql.ts'
import { useAddress } from '../../state/address.ts'
import { useSpread } from '../spread/useSpread.ts'
import { silencesAsEvidence, useSilences } from './useSilences.ts'
import { isPosition } from './words.ts'

const EvidenceQuery = graphql(`
  query ClaimEvidence($id: ID!, $asOf: Date, $clock: Clock!) {
    claim(id: $id, asOf: $asOf, clock: $clock) {
      id
      words
      utterances(first: 200) { nodes { statements(first: 10) { id } } }
      undated(first: 100) { statements(first: 10) { id } }
    }
  }
`)

/** The evidence of a claim in the order in which one walks through it; `claimWords` is null until it is here. */
export interface Evidence {
  readonly claimWords: string | null
  readonly statementIds: readonly string[]
}

/** All statements of a claim, the earliest first, those without a day last; while its spread lies open, in the order of that, if the statement is of it. */
export function useEvidence(claimId: string, statementId: string): Evidence {
  const [{ asof, clock, spread, stand }] = useAddress()
  const isSilence = claimId === silencesAsEvidence
  const { silences } = useSilences({ isPaused: !isSilence })
  const [{ data }] = useQuery({
    query: EvidenceQuery,
    variables: { id: claimId, asOf: asof, clock: clock === 'published' ? 'PUBLISHED' : 'SAID' },
    pause: isSilence,
  })
  const { told } = useSpread(spread === claimId ? claimId : null, stand !== null && isPosition(stand) ? stand : 'AFFIRMS')
  if (isSilence) return { claimWords: 'silence and what was not verified', statementIds: silences.map(({ statement }) => statement.id) }
  const claimWords = data?.claim?.words ?? null
  const spreadIds = told === null ? [] : [...told.dated, ...told.undated].map(({ statement }) => statement.id)
  if (spreadIds.includes(statementId)) return { claimWords, statementIds: [...new Set(spreadIds)] }
  const utterances = [...(data?.claim?.utterances.nodes ?? []), ...(data?.claim?.undated ?? [])]
  return { claimWords, statementIds: [...new Set(utterances.flatMap(({ statements }) => statements.map(({ id }) => id)))] }
}
