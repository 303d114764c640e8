import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect } from 'react'
import { IconButton } from '../../components/IconButton.tsx'
import { useSelection } from '../../state/useSelection.ts'
import { useEvidence } from './useEvidence.ts'

/** The way through all evidence of the claim that was opened on the board, across articles, the earliest first. */
export function EvidenceSteps({ claimId, statementId }: { readonly claimId: string; readonly statementId: string }) {
  const { claimWords, statementIds } = useEvidence(claimId, statementId)
  const { openEvidence } = useSelection()
  const place = statementIds.indexOf(statementId)
  const before = statementIds[place - 1] ?? null
  const after = statementIds[place + 1] ?? null
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
  if (claimWords === null || place < 0) return null
  return (
    <nav className="evidence-steps" aria-label="Evidence of the claim">
      <p className="evidence-claim">
        <span className="tally">
          Evidence {place + 1} of {statementIds.length} for
        </span>{' '}
        {claimWords}
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
