import { binLabels } from './timeWords.ts'
import type { Activity } from './useActivity.ts'

/** The names of some bins under the histogram. */
export function TimeAxis({ bins, interval }: Pick<Activity, 'bins' | 'interval'>) {
  return (
    <div className="time-axis" aria-hidden="true">
      {binLabels(bins, interval, 8).map(({ index, words }) => (
        <span key={index} className="time-label" style={{ left: `${(index / bins.length) * 100}%` }}>
          {words}
        </span>
      ))}
    </div>
  )
}
