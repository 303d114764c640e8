import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import { IconButton } from './IconButton.tsx'
import './stepBar.css'

interface StepBarProps {
  /** What is walked through, for screen readers. */
  readonly label: string
  /** Where one stands, from 0; and how many there are. */
  readonly place: number
  readonly count: number
  /** What they are evidence of. */
  readonly children: ReactNode
  /** Goes to another place. */
  readonly onStep: (place: number) => void
}

/** The way through evidence that lies in several articles: where one stands, and the one before and after, by button and by P and N. */
export function StepBar({ label, place, count, children, onStep }: StepBarProps) {
  const [hasBefore, hasAfter] = [place > 0, place + 1 < count]
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null) return
      if (event.key === 'n' && hasAfter) onStep(place + 1)
      if (event.key === 'p' && hasBefore) onStep(place - 1)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [place, hasBefore, hasAfter, onStep])
  return (
    <nav className="step-bar" aria-label={label}>
      <p className="step-bar-of">
        <span className="tally">
          Evidence {place + 1} of {count} for
        </span>{' '}
        {children}
      </p>
      <IconButton label="Previous evidence (P)" icon={ChevronLeft} disabled={!hasBefore} onClick={() => onStep(place - 1)} />
      <IconButton label="Next evidence (N)" icon={ChevronRight} disabled={!hasAfter} onClick={() => onStep(place + 1)} />
    </nav>
  )
}
