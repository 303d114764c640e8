import { Button } from './Button.tsx'
import { reasonOf } from './reasonOf.ts'
import './states.css'

/** Something could not be had: what, why in the server's words, and a way to try again. */
export function Failure({ what, error, onRetry }: { readonly what: string; readonly error: Error; readonly onRetry?: () => void }) {
  return (
    <div className="state" role="alert">
      <p className="state-title">{what}</p>
      <p className="state-reason">{reasonOf(error)}</p>
      {onRetry !== undefined && <Button onClick={onRetry}>Try again</Button>}
    </div>
  )
}
