import { useCallback } from 'react'
import { takeBackJudgement } from '../review/reviewTrail.ts'
import { RedoJudgement, UndoJudgement } from './mutations.ts'
import { currentSignature } from './signature.ts'
import { useJudge } from './useJudge.ts'

/** Undoes one judgement, wherever it is shown, or makes it again; the review offers the pair of one undone. */
export function useUndo(id: string) {
  const { judge, isBusy, refusal } = useJudge()
  const undo = useCallback(async () => {
    const undone = await judge(UndoJudgement, { id, by: currentSignature() })
    if (undone !== null) takeBackJudgement(id)
  }, [judge, id])
  const redo = useCallback(() => judge(RedoJudgement, { id, by: currentSignature() }), [judge, id])
  return { undo, redo, isBusy, refusal }
}
