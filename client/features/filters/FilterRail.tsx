import { Button } from '../../components/Button.tsx'
import type { GraphView } from '../../graph/useGraph.ts'
import { useFilters } from '../../state/useFilters.ts'
import { Legend } from '../legend/Legend.tsx'
import { DayFilter } from './DayFilter.tsx'
import { OutletFilter } from './OutletFilter.tsx'
import './filters.css'

/** Everything that narrows the graph and the lists, with its counts. */
export function FilterRail({ view }: { readonly view: GraphView }) {
  const { isNarrowed, clear } = useFilters()
  return (
    <div className="rail-content">
      <Legend graph={view.graph} />
      <OutletFilter />
      <DayFilter undatedArticles={view.undatedArticles} />
      {isNarrowed && <Button onClick={clear}>Clear all filters</Button>}
    </div>
  )
}
