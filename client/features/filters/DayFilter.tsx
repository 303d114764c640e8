import { Button } from '../../components/Button.tsx'
import { counted } from '../../components/counted.ts'
import { dayInWords } from '../../components/days.ts'
import { useFilters } from '../../state/useFilters.ts'
import { useCorpus } from '../corpus/useCorpus.ts'

/** Narrows everything to days from … to. What has no day is counted and told, never slipped in. */
export function DayFilter({ undatedArticles }: { readonly undatedArticles: number }) {
  const { from, to, asof, setDays } = useFilters()
  const { corpus } = useCorpus()
  const isNarrowed = from !== null || to !== null || asof !== null
  return (
    <fieldset className="filter">
      <legend className="section-title">
        Days
        {isNarrowed && (
          <Button weight="quiet" onClick={() => setDays({ from: null, to: null, asof: null })}>
            any day
          </Button>
        )}
      </legend>
      <div className="filter-days">
        <label>
          <span className="label">From</span>
          <input
            className="field"
            type="date"
            value={from ?? ''}
            max={to ?? undefined}
            onChange={(event) => setDays({ from: event.target.value || null })}
          />
        </label>
        <label>
          <span className="label">To</span>
          <input
            className="field"
            type="date"
            value={to ?? ''}
            min={from ?? undefined}
            onChange={(event) => setDays({ to: event.target.value || null })}
          />
        </label>
        {asof !== null && (
          <label>
            <span className="label">As known on</span>
            <input className="field" type="date" value={asof} onChange={(event) => setDays({ asof: event.target.value || null })} />
          </label>
        )}
      </div>
      {corpus?.earliest && corpus.latest && (
        <p className="filter-note">
          Articles are of {dayInWords(corpus.earliest)} to {dayInWords(corpus.latest)}
          {corpus.undatedArticles > 0 && `; ${counted(corpus.undatedArticles, 'article')} undated`}.
        </p>
      )}
      {isNarrowed && undatedArticles > 0 && (
        <p className="filter-note filter-note-strong">{counted(undatedArticles, 'undated article')} left out: no day to compare.</p>
      )}
    </fieldset>
  )
}
