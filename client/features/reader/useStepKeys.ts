import { useEffect } from 'react'

interface StepKeys {
  readonly before: string | null
  readonly after: string | null
  readonly onStep: (id: string) => void
}

/** J goes to the next statement and K to the one before, unless something is being typed. */
export function useStepKeys({ before, after, onStep }: StepKeys): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null) return
      if (event.key === 'j' && after !== null) onStep(after)
      if (event.key === 'k' && before !== null) onStep(before)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [before, after, onStep])
}
