import { Button } from './Button.tsx'
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

function reasonOf(error: Error): string {
  const message = error.message.replace(/^\[(GraphQL|Network)\] /, '')
  return /failed to fetch|networkerror|load failed/i.test(message) ? 'The server does not answer. Is it still running?' : message
}
