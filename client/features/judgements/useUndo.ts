import { useCallback } from 'react'
import { takeBackJudgement } from '../review/reviewTrail.ts'
import { UndoJudgement } from './mutations.ts'
import { currentSignature } from './signature.ts'
import { useJudge } from './useJudge.ts'

/** Undoes one judgement, wherever it is shown; the review offers its pair again. */
export function useUndo(id: string) {
  const { judge, isBusy, refusal } = useJudge()
  const undo = useCallback(async () => {
    const undone = await judge(UndoJudgement, { id, by: currentSignature() })
    if (undone !== null) takeBackJudgement(id)
  }, [judge, id])
  return { undo, isBusy, refusal }
}
