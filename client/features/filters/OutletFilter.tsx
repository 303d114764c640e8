import { useFilters } from '../../state/useFilters.ts'
import { useCorpus } from '../corpus/useCorpus.ts'

/** Narrows everything to articles of the outlets that are ticked; none ticked means all. */
export function OutletFilter() {
  const { outlets: chosen, toggleOutlet } = useFilters()
  const { outlets, corpus } = useCorpus()
  if (outlets.length === 0) return null
  const withoutOutlet = corpus?.articlesWithoutOutlet ?? 0
  return (
    <fieldset className="filter">
      <legend className="section-title">
        Outlets <span className="tally">{chosen.length === 0 ? 'all' : `${chosen.length} of ${outlets.length}`}</span>
      </legend>
      <ul className="filter-list">
        {outlets.map(({ id, name, articleCount }) => (
          <li key={id}>
            <label className="filter-choice">
              <input
                type="checkbox"
                checked={chosen.includes(id) || chosen.includes(name)}
                onChange={() => toggleOutlet(chosen.includes(name) ? name : id)}
              />
              <span>{name}</span>
              <span className="tally">{articleCount}</span>
            </label>
          </li>
        ))}
      </ul>
      {withoutOutlet > 0 && (
        <p className="filter-note">
          {withoutOutlet} {withoutOutlet === 1 ? 'article does' : 'articles do'} not tell the outlet
          {chosen.length > 0 ? ' and are left out' : ''}.
        </p>
      )}
    </fieldset>
  )
}
