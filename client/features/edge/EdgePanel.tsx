import { counted } from '../../components/counted.ts'
import { Empty } from '../../components/Empty.tsx'
import { NodeLink } from '../../components/NodeLink.tsx'
import { edgeWords } from '../../graph/kinds.ts'
import type { KnowledgeGraph } from '../../graph/toGraph.ts'
import { useSelection } from '../../state/useSelection.ts'
import { EvidenceLine } from './EvidenceLine.tsx'
import { SharedLine } from './SharedLine.tsx'
import { useSharedEvidence } from './useSharedEvidence.ts'
import './edge.css'

/** Why two nodes are joined: the words of the edge, how often, and the sentences, articles or statements behind it. */
export function EdgePanel({ edge, graph }: { readonly edge: string; readonly graph: KnowledgeGraph }) {
  const { openArticle } = useSelection()
  const shared = useSharedEvidence(sharingEnds(graph, edge))
  if (!graph.hasEdge(edge))
    return <Empty title="This edge is not in the graph now.">It may be filtered out. Clear the filters, or choose another.</Empty>
  const { kind, weight, evidence } = graph.getEdgeAttributes(edge)
  const [source, target] = graph.extremities(edge)
  const ends = [source, target].filter((id) => id.startsWith('entity-'))
  // An article stands below for all its mentions.
  const shown = shared?.sentences.length ?? evidence.filter((id) => !id.startsWith('article-')).length
  return (
    <div className="edge">
      <h2 className="edge-sentence">
        <NodeLink id={source} node={graph.getNodeAttributes(source)} />
        <em> {edgeWords[kind]} </em>
        <NodeLink id={target} node={graph.getNodeAttributes(target)} />
      </h2>
      <p className="tally">
        {counted(weight, 'time')}
        {shown > 0 && shown < weight && `, of which ${shown} ${shown === 1 ? 'is' : 'are'} here`}
      </p>
      <ol className="edge-evidence">
        {shared?.sentences.map((each) => (
          <li key={each.article.id}>
            <SharedLine
              evidence={each}
              onOpen={() => openArticle(each.article.id, { at: each.sentence.span.start, of: ends.join(' '), link: edge })}
            />
          </li>
        ))}
        {shared === null &&
          evidence.map((id) => (
            <li key={id}>
              <EvidenceLine id={id} entityIds={ends} />
            </li>
          ))}
      </ol>
      {evidence.length === 0 && <Empty title="The edge carries no sentence.">It comes from the gazetteer: what lies in what.</Empty>}
    </div>
  )
}

/** The two ends of an edge between entities that share articles; none for other edges. */
function sharingEnds(graph: KnowledgeGraph, edge: string): readonly string[] {
  if (!graph.hasEdge(edge) || graph.getEdgeAttribute(edge, 'kind') !== 'SHARES_ARTICLES') return []
  return graph.extremities(edge)
}
