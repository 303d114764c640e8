import { Button } from '../../components/Button.tsx'
import { counted } from '../../components/counted.ts'
import type { GraphView } from '../../graph/useGraph.ts'
import { useFilters } from '../../state/useFilters.ts'

const most = 5000

/** How many nodes and edges are drawn, of how many that pass the filters; and a way to draw more. */
export function GraphTally({ view }: { readonly view: GraphView }) {
  const { limit, setLimit } = useFilters()
  const { graph, totalNodes, truncated, isLoading } = view
  if (graph === null) return null
  const more = Math.min(totalNodes, most, (limit ?? 200) * 2)
  return (
    <p className="graph-tally" role="status">
      {isLoading && <span className="graph-loading">loading… </span>}
      {truncated ? `${graph.order} of ${counted(totalNodes, 'node')}, the most mentioned` : counted(graph.order, 'node')}
      {' · '}
      {counted(graph.size, 'edge')}
      {truncated && more > (limit ?? 200) && (
        <>
          {' '}
          <Button weight="quiet" onClick={() => setLimit(more)}>
            show {more.toLocaleString('en')}
          </Button>
        </>
      )}
    </p>
  )
}
