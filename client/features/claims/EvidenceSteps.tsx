import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect } from 'react'
import { useQuery } from 'urql'
import { IconButton } from '../../components/IconButton.tsx'
import { graphql } from '../../gql/generated/gql.ts'
import { useAddress } from '../../state/address.ts'
import { useSelection } from '../../state/useSelection.ts'

const EvidenceQuery = graphql(`
  query ClaimEvidence($id: ID!) {
    claim(id: $id) {
      id
      words
      utterances(first: 100) { nodes { day statements(first: 10) { id } } }
      undated(first: 50) { statements(first: 10) { id } }
    }
  }
`)

/** The way through all evidence of the claim that was opened on the board, across articles, the earliest first. */
export function EvidenceSteps({ claimId, statementId }: { readonly claimId: string; readonly statementId: string }) {
  const [{ data }] = useQuery({ query: EvidenceQuery, variables: { id: claimId } })
  const { openEvidence } = useSelection()
  const claim = data?.claim
  const [{ asof }] = useAddress()
  const known = (claim?.utterances.nodes ?? []).filter(({ day }) => asof === null || (day != null && day <= asof))
  const undated = asof === null ? (claim?.undated ?? []) : []
  const evidence = [...new Set([...known, ...undated].flatMap(({ statements }) => statements.map(({ id }) => id)))]
  const place = evidence.indexOf(statementId)
  const before = evidence[place - 1] ?? null
  const after = evidence[place + 1] ?? null
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null) return
      if (event.key === 'n' && after !== null) openEvidence(claimId, after)
      if (event.key === 'p' && before !== null) openEvidence(claimId, before)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [claimId, before, after, openEvidence])
  if (claim == null || place < 0) return null
  return (
    <nav className="evidence-steps" aria-label="Evidence of the claim">
      <p className="evidence-claim">
        <span className="tally">
          Evidence {place + 1} of {evidence.length} for
        </span>{' '}
        {claim.words}
      </p>
      <IconButton
        label="Previous evidence (P)"
        icon={ChevronLeft}
        disabled={before === null}
        onClick={() => before !== null && openEvidence(claimId, before)}
      />
      <IconButton
        label="Next evidence (N)"
        icon={ChevronRight}
        disabled={after === null}
        onClick={() => after !== null && openEvidence(claimId, after)}
      />
    </nav>
  )
}
