import { counted } from '../../components/counted.ts'
import { Empty } from '../../components/Empty.tsx'
import { kindNames, nodeKinds } from '../../graph/kinds.ts'
import type { KnowledgeGraph } from '../../graph/toGraph.ts'
import { OutlineNode } from './OutlineNode.tsx'
import './outline.css'

/** The graph as text: every node under its kind, the heaviest first, and under each node its edges as sentences. */
export function OutlineView({ graph }: { readonly graph: KnowledgeGraph }) {
  if (graph.order === 0) return <Empty title="Nothing passes the filters.">Clear a filter, or read more articles.</Empty>
  return (
    <div className="outline">
      {nodeKinds.map((kind) => {
        const ids = graph
          .filterNodes((_, node) => node.kind === kind)
          .sort((a, b) => graph.getNodeAttribute(b, 'weight') - graph.getNodeAttribute(a, 'weight'))
        if (ids.length === 0) return null
        return (
          <section key={kind} aria-label={kindNames[kind].many}>
            <h2 className="outline-kind">
              {kindNames[kind].many}{' '}
              <span className="tally">{counted(ids.length, kindNames[kind].one, kindNames[kind].many.toLowerCase())}</span>
            </h2>
            <ul>
              {ids.map((id) => (
                <OutlineNode key={id} id={id} graph={graph} />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
