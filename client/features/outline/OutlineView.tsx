import { Empty } from '../../components/Empty.tsx'
import { nodeKinds } from '../../graph/kinds.ts'
import type { KnowledgeGraph } from '../../graph/toGraph.ts'
import { OutlineKind } from './OutlineKind.tsx'
import './outline.css'

/** The graph as text: every node under its kind, and under each node its edges as sentences. */
export function OutlineView({ graph }: { readonly graph: KnowledgeGraph }) {
  if (graph.order === 0) return <Empty title="Nothing passes the filters.">Clear a filter, or read more articles.</Empty>
  return (
    <div className="outline">
      {nodeKinds.map((kind) => (
        <OutlineKind key={kind} kind={kind} graph={graph} />
      ))}
    </div>
  )
}
