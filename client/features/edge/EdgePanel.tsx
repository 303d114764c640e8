import { counted } from '../../components/counted.ts'
import { Empty } from '../../components/Empty.tsx'
import { NodeLink } from '../../components/NodeLink.tsx'
import { edgeWords } from '../../graph/kinds.ts'
import type { KnowledgeGraph } from '../../graph/toGraph.ts'
import { EvidenceLine } from './EvidenceLine.tsx'
import './edge.css'

/** Why two nodes are joined: the words of the edge, how often, and up to three articles or statements behind it. */
export function EdgePanel({ edge, graph }: { readonly edge: string; readonly graph: KnowledgeGraph }) {
  if (!graph.hasEdge(edge))
    return <Empty title="This edge is not in the graph now.">It may be filtered out. Clear the filters, or choose another.</Empty>
  const { kind, weight, evidence } = graph.getEdgeAttributes(edge)
  const [source, target] = graph.extremities(edge)
  const ends = [source, target].filter((id) => id.startsWith('entity-'))
  return (
    <div className="edge">
      <h2 className="edge-sentence">
        <NodeLink id={source} node={graph.getNodeAttributes(source)} />
        <em> {edgeWords[kind]} </em>
        <NodeLink id={target} node={graph.getNodeAttributes(target)} />
      </h2>
      <p className="tally">
        {counted(weight, 'time')}
        {evidence.length > 0 && evidence.length < weight && `, of which ${evidence.length} are here`}
      </p>
      <ol className="edge-evidence">
        {evidence.map((id) => (
          <li key={id}>
            <EvidenceLine id={id} entityIds={ends} />
          </li>
        ))}
      </ol>
      {evidence.length === 0 && <Empty title="The edge carries no sentence.">It comes from the gazetteer: what lies in what.</Empty>}
    </div>
  )
}
