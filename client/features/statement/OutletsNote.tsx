import { useFilters } from '../../state/useFilters.ts'

/** Lists of statements can be narrowed to one outlet; with several chosen they show all, and say so. */
export function OutletsNote() {
  const { outlets } = useFilters()
  if (outlets.length < 2) return null
  return <p className="filter-note">Statements of all outlets: a list can be narrowed to one outlet, not to {outlets.length}.</p>
}
