import {
  ChartNoAxesGantt,
  ListChecks,
  ListTree,
  MessageSquareQuote,
  Scale,
  Share2,
  SlidersHorizontal,
  Table2,
  Waypoints,
} from 'lucide-react'
import { Button } from '../../components/Button.tsx'
import { IconButton } from '../../components/IconButton.tsx'
import type { GraphView } from '../../graph/useGraph.ts'
import { asksItself, useAddress, type View } from '../../state/address.ts'
import { useFilters } from '../../state/useFilters.ts'
import { GraphTally } from './GraphTally.tsx'

const tabs: readonly { readonly view: View; readonly title: string; readonly icon: typeof Share2 }[] = [
  { view: 'graph', title: 'Graph', icon: Share2 },
  { view: 'outline', title: 'Outline', icon: ListTree },
  { view: 'table', title: 'Table', icon: Table2 },
  { view: 'statements', title: 'Statements', icon: MessageSquareQuote },
  { view: 'claims', title: 'Claims', icon: Scale },
  { view: 'timeline', title: 'Timeline', icon: ChartNoAxesGantt },
  { view: 'path', title: 'Path', icon: Waypoints },
  { view: 'review', title: 'Review', icon: ListChecks },
]

/** The ways to look at the same slice, and how much of it is shown. */
export function ViewBar({ view, onFilters }: { readonly view: GraphView; readonly onFilters: () => void }) {
  const [address, setAddress] = useAddress()
  const { isNarrowed, clear } = useFilters()
  const isOfGraph = address.view === 'graph' || address.view === 'outline' || address.view === 'table'
  return (
    <div className="view-bar">
      {!asksItself(address.view) && (
        <div className="rail-toggle">
          <IconButton label="Filters" icon={SlidersHorizontal} onClick={onFilters} aria-pressed={address.rail === true} />
        </div>
      )}
      <nav aria-label="Views">
        <ul className="view-tabs">
          {tabs.map(({ view: each, title, icon: Icon }) => (
            <li key={each}>
              <button
                type="button"
                className="view-tab"
                aria-current={isShown(address.view, each) ? 'page' : undefined}
                ref={isShown(address.view, each) ? intoSight : undefined}
                onClick={() => setAddress({ view: each })}
              >
                <Icon size={14} strokeWidth={1.75} aria-hidden />
                <span>{title}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <div className="view-tally">
        {isNarrowed && (
          <Button weight="quiet" onClick={clear}>
            clear filters
          </Button>
        )}
        {isOfGraph && <GraphTally view={view} />}
      </div>
    </div>
  )
}

/** In a narrow bar the tabs scroll: the chosen one is brought to where it can be seen. */
function intoSight(tab: HTMLElement | null): void {
  tab?.scrollIntoView({ block: 'nearest', inline: 'center' })
}

/** The list of judgements stands under the review, by tabs of its own. */
function isShown(shown: View, tab: View): boolean {
  return shown === tab || (shown === 'judgements' && tab === 'review')
}
