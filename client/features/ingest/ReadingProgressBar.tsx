import type { ReadingProgressSubscription } from '../../gql/generated/graphql.ts'

/** How far the reading is: documents done of found, set aside, the rate and the time left where they can be told. */
export function ReadingProgressBar({ progress }: { readonly progress: ReadingProgressSubscription['progress'] }) {
  const { total, done, setAside, rate, secondsLeft } = progress
  if (total === 0) return null
  const isRunning = done < total
  return (
    <div className="progress">
      <progress value={done} max={total} aria-label="Documents read" />
      <p className="tally">
        {done} of {total} documents done
        {setAside > 0 && `, ${setAside} set aside`}
        {isRunning && rate > 0 && ` · ${rate.toFixed(1)} a second`}
        {isRunning && typeof secondsLeft === 'number' && ` · about ${inWords(secondsLeft)} left`}
      </p>
    </div>
  )
}

function inWords(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} seconds` : `${Math.ceil(seconds / 60)} minutes`
}
