import { Button } from '../../components/Button.tsx'
import { useReadingProgress } from './useReadings.ts'

/** While documents are being read: how far it is, beside the search. A click shows each of them. */
export function ReadingIndicator({ onOpen }: { readonly onOpen: () => void }) {
  const followed = useReadingProgress()
  if (followed === null || followed.progress.done >= followed.progress.total) return null
  const { done, total } = followed.progress
  return (
    <Button weight="quiet" className="reading-indicator" onClick={onOpen}>
      Reading {done} of {total}
    </Button>
  )
}
