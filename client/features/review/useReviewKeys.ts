import { useEffect } from 'react'

export interface ReviewKeys {
  readonly onSame: () => void
  readonly onLater: () => void
  readonly onApart: () => void
  readonly onUndo: () => void
}

/** Y: the same; H: later; N: not the same; U or Ctrl+Z: undo. Not while something is typed or a dialog lies open. */
export function useReviewKeys({ onSame, onLater, onApart, onUndo }: ReviewKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.repeat) return
      if (event.target instanceof HTMLElement && event.target.closest(elsewhere) !== null) return
      const doIt = actionOf(event)
      if (doIt === null) return
      event.preventDefault()
      event.stopPropagation()
      doIt()
    }
    const actionOf = ({ key, ctrlKey, metaKey, target }: KeyboardEvent) => {
      const letter = key.toLowerCase()
      if (ctrlKey || metaKey) return letter === 'z' ? onUndo : null
      if (letter === 'y') return onSame
      if (letter === 'h') return onLater
      // For whoever walks through the evidence of a claim in the panel, N is the next piece of it.
      if (letter === 'n') return isAmongEvidence(target) ? null : onApart
      return letter === 'u' ? onUndo : null
    }
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [onSame, onLater, onApart, onUndo])
}

const elsewhere = 'input:not([type="radio"]), textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], [cmdk-root]'

function isAmongEvidence(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('.panel')?.querySelector('.evidence-steps') != null
}
