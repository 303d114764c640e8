import { useCallback } from 'react'
import { useGraph } from '../../graph/useGraph.ts'
import { asksItself, useAddress } from '../../state/address.ts'
import { useSelection } from '../../state/useSelection.ts'
import { FilterRail } from '../filters/FilterRail.tsx'
import { TimeControl } from '../time/TimeControl.tsx'
import { SidePanel } from './SidePanel.tsx'
import { Stage } from './Stage.tsx'
import { useEscape } from './useEscape.ts'
import { ViewBar } from './ViewBar.tsx'

/** Filters, the chosen view, and the panel of what is chosen. */
export function Desk({ onRead }: { readonly onRead: () => void }) {
  const view = useGraph()
  const [{ rail, view: chosen }, setAddress] = useAddress()
  const { clear, closeReader, article, statement } = useSelection()
  // No range of days limits what is judged.
  const isOfDays = chosen !== 'review' && chosen !== 'judgements'
  const isReading = article !== null || statement !== null
  useEscape(useCallback(() => (isReading ? closeReader() : clear()), [isReading, closeReader, clear]))
  return (
    <div className="desk">
      {!asksItself(chosen) && (
        <aside className={`rail ${rail ? 'rail-open' : ''}`} aria-label="Filters">
          <FilterRail view={view} />
        </aside>
      )}
      <main className="stage-column" id="stage">
        <ViewBar view={view} onFilters={() => setAddress({ rail: rail ? null : true }, { history: 'replace' })} />
        <Stage view={view} onRead={onRead} />
        {isOfDays && <TimeControl />}
      </main>
      <SidePanel graph={view.graph} />
    </div>
  )
}
