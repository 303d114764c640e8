import { useCallback } from 'react'
import { StepBar } from '../../components/StepBar.tsx'
import { useSelection } from '../../state/useSelection.ts'
import { useEvidence } from './useEvidence.ts'

/** The way through all evidence of the claim that was opened on the board, across articles, the earliest first. */
export function EvidenceSteps({ claimId, statementId }: { readonly claimId: string; readonly statementId: string }) {
  const { claimWords, statementIds } = useEvidence(claimId, statementId)
  const { openEvidence } = useSelection()
  const place = statementIds.indexOf(statementId)
  const onStep = useCallback(
    (next: number) => {
      const id = statementIds[next]
      if (id !== undefined) openEvidence(claimId, id)
    },
    [claimId, statementIds, openEvidence],
  )
  if (claimWords === null || place < 0) return null
  return (
    <StepBar label="Evidence of the claim" place={place} count={statementIds.length} onStep={onStep}>
      {claimWords}
    </StepBar>
  )
}
