import { lazy, Suspense, useCallback } from 'react'
import { Button } from '../../components/Button.tsx'
import { Empty } from '../../components/Empty.tsx'
import { Failure } from '../../components/Failure.tsx'
import { Loading } from '../../components/Loading.tsx'
import type { KnowledgeGraph } from '../../graph/toGraph.ts'
import type { GraphView } from '../../graph/useGraph.ts'
import { useAddress } from '../../state/address.ts'
import { useFilters } from '../../state/useFilters.ts'
import { useSelection } from '../../state/useSelection.ts'
import { useCorpus } from '../corpus/useCorpus.ts'
import { GraphTable } from '../outline/GraphTable.tsx'
import { OutlineView } from '../outline/OutlineView.tsx'
import { PathView } from '../path/PathView.tsx'
import { StatementsView } from '../statement/StatementsView.tsx'
import { NothingRead } from './NothingRead.tsx'
import { openEdge } from './openEdge.ts'

const ClaimsView = lazy(async () => ({ default: (await import('../claims/ClaimsView.tsx')).ClaimsView }))
const SpreadView = lazy(async () => ({ default: (await import('../spread/SpreadView.tsx')).SpreadView }))
const TimelineView = lazy(async () => ({ default: (await import('../timeline/TimelineView.tsx')).TimelineView }))
const ReviewView = lazy(async () => ({ default: (await import('../review/ReviewView.tsx')).ReviewView }))
const JudgementsView = lazy(async () => ({ default: (await import('../judgements/JudgementsView.tsx')).JudgementsView }))
const GraphCanvas = lazy(async () => ({ default: (await import('../../canvas/GraphCanvas.tsx')).GraphCanvas }))

/** The chosen view. The canvas stays under the others, so that it is there at once when one comes back to it. */
export function Stage({ view, onRead }: { readonly view: GraphView; readonly onRead: () => void }) {
  const [{ view: chosen, spread }] = useAddress()
  const { corpus } = useCorpus()
  if (corpus?.articles === 0) return <NothingRead onRead={onRead} />
  return (
    <div className="stage">
      <GraphStage view={view} isShown={chosen === 'graph'} />
      {chosen !== 'graph' && (
        <div className="stage-sheet">
          {chosen === 'outline' && view.graph !== null && <OutlineView graph={view.graph} />}
          {chosen === 'table' && view.graph !== null && <GraphTable graph={view.graph} />}
          {chosen === 'statements' && <StatementsView />}
          {chosen === 'claims' && (
            <Suspense fallback={<Loading what="claims" lines={9} />}>
              <div className="stage-under" inert={spread !== null}>
                <ClaimsView />
              </div>
            </Suspense>
          )}
          {chosen === 'claims' && spread !== null && (
            <Suspense fallback={<Loading what="the spread" lines={9} />}>
              <SpreadView claimId={spread} key={spread} />
            </Suspense>
          )}
          {chosen === 'timeline' && (
            <Suspense fallback={<Loading what="the timeline" lines={9} />}>
              <TimelineView />
            </Suspense>
          )}
          {chosen === 'path' && <PathView />}
          {chosen === 'review' && (
            <Suspense fallback={<Loading what="the review" lines={9} />}>
              <ReviewView />
            </Suspense>
          )}
          {chosen === 'judgements' && (
            <Suspense fallback={<Loading what="judgements" lines={7} />}>
              <JudgementsView />
            </Suspense>
          )}
        </div>
      )}
    </div>
  )
}

function GraphStage({ view, isShown }: { readonly view: GraphView; readonly isShown: boolean }) {
  const { clear: clearFilters } = useFilters()
  if (view.graph === null) {
    return view.error ? (
      <Failure what="The graph could not be loaded." error={view.error} onRetry={view.retry} />
    ) : (
      <Loading what="the graph" lines={8} />
    )
  }
  return (
    <div className="stage-graph" inert={!isShown}>
      <Suspense fallback={<Loading what="the graph" lines={8} />}>
        <ConnectedCanvas graph={view.graph} />
      </Suspense>
      {view.graph.order === 0 && (
        <div className="stage-note">
          <Empty title="Nothing passes the filters.">
            <Button onClick={clearFilters}>Clear all filters</Button>
          </Empty>
        </div>
      )}
    </div>
  )
}

function ConnectedCanvas({ graph }: { readonly graph: KnowledgeGraph }) {
  const selection = useSelection()
  const [{ around }, setAddress] = useAddress()
  const { chooseLink, openStatement, openArticle } = selection
  const onEdge = useCallback(
    (edge: string) => openEdge(graph, edge, { chooseLink, openStatement, openArticle }),
    [graph, chooseLink, openStatement, openArticle],
  )
  const onExpand = useCallback((id: string) => void setAddress({ around: [...new Set([...(around ?? []), id])] }), [around, setAddress])
  const selected = selection.statement ?? selection.node ?? selection.article
  return (
    <GraphCanvas
      graph={graph}
      selected={selected}
      selectedEdge={selection.link}
      onNode={selection.chooseNode}
      onEdge={onEdge}
      onExpand={onExpand}
      onClear={selection.clear}
    />
  )
}
