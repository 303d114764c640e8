import { useEffect } from 'react'

export interface ReviewKeys {
  readonly onSame: () => void
  readonly onLater: () => void
  readonly onApart: () => void
  readonly onUndo: () => void
}

/** Y: the same; H: later; N: not the same; U or Ctrl+Z: undo. Not while something is typed, a dialog lies open, or another panel has the focus. */
export function useReviewKeys({ onSame, onLater, onApart, onUndo }: ReviewKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.repeat) return
      if (event.target instanceof HTMLElement && event.target.closest(elsewhere) !== null) return
      const doIt = actionOf(event)
      if (doIt === null) return
      event.preventDefault()
      doIt()
    }
    const actionOf = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      const letter = key.toLowerCase()
      if (ctrlKey || metaKey) return letter === 'z' ? onUndo : null
      if (letter === 'y') return onSame
      if (letter === 'h') return onLater
      if (letter === 'n') return onApart
      return letter === 'u' ? onUndo : null
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [onSame, onLater, onApart, onUndo])
}

const elsewhere =
  'input:not([type="radio"]), textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], [cmdk-root], .panel'
