import type { WindowWay } from './brush.ts'

interface TimeChoicesProps {
  readonly way: WindowWay
  readonly clock: 'said' | 'published'
  readonly onWay: (way: WindowWay) => void
  readonly onClock: (clock: 'said' | 'published') => void
}

const ways: readonly { readonly way: WindowWay; readonly words: string; readonly meaning: string }[] = [
  { way: 'slides', words: 'Window of days', meaning: 'Only what was told on the days of a window, which slides' },
  { way: 'grows', words: 'Known by a day', meaning: 'All that had been told by a day, which moves on' },
]

/** How the chosen days move, and which day of a thing counts. */
export function TimeChoices({ way, clock, onWay, onClock }: TimeChoicesProps) {
  return (
    <div className="time-choices">
      <fieldset className="time-ways">
        <legend className="visually-hidden">What moves</legend>
        {ways.map(({ way: each, words, meaning }) => (
          <label key={each} className="time-way" title={meaning}>
            <input type="radio" name="time-way" className="visually-hidden" checked={way === each} onChange={() => onWay(each)} />
            {words}
          </label>
        ))}
      </fieldset>
      <select
        className="field time-clock"
        aria-label="Which day counts"
        title="Which day of a statement counts. The graph goes by the days of articles"
        value={clock}
        onChange={(event) => onClock(event.target.value === 'published' ? 'published' : 'said')}
      >
        <option value="said">by day of saying</option>
        <option value="published">by day of publication</option>
      </select>
    </div>
  )
}
