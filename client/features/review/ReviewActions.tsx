import { CircleHelp, CopyCheck, Split, Undo2 } from 'lucide-react'
import { Button } from '../../components/Button.tsx'
import type { ReviewKeys } from './useReviewKeys.ts'

interface ReviewActionsProps extends ReviewKeys {
  readonly canJudge: boolean
  readonly canUndo: boolean
  readonly why: string
  readonly onWhy: (why: string) => void
}

/** What can be done with a pair, each with its key, and room for a reason. */
export function ReviewActions({ canJudge, canUndo, why, onWhy, onSame, onLater, onApart, onUndo }: ReviewActionsProps) {
  return (
    <div className="review-actions">
      <div className="review-buttons">
        <Button onClick={onSame} disabled={!canJudge} aria-keyshortcuts="Y">
          <CopyCheck size={15} aria-hidden /> Same <kbd>Y</kbd>
        </Button>
        <Button onClick={onLater} disabled={!canJudge} aria-keyshortcuts="H">
          <CircleHelp size={15} aria-hidden /> Later <kbd>H</kbd>
        </Button>
        <Button onClick={onApart} disabled={!canJudge} aria-keyshortcuts="N">
          <Split size={15} aria-hidden /> Not the same <kbd>N</kbd>
        </Button>
        <Button weight="quiet" onClick={onUndo} disabled={!canUndo} aria-keyshortcuts="U Control+Z" className="review-undo">
          <Undo2 size={14} aria-hidden /> Undo <kbd>U</kbd>
        </Button>
      </div>
      <label className="review-why">
        <span className="visually-hidden">Why, if it should be remembered</span>
        <input
          className="field"
          value={why}
          placeholder="Why (may stay empty)"
          maxLength={500}
          onChange={(event) => onWhy(event.target.value)}
          onKeyDown={(event) => (event.key === 'Enter' || event.key === 'Escape') && event.currentTarget.blur()}
        />
      </label>
    </div>
  )
}
