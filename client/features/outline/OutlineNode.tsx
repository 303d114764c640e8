import { ChevronRight } from 'lucide-react'
import { Collapsible } from 'radix-ui'
import { NodeLink } from '../../components/NodeLink.tsx'
import { edgeWords } from '../../graph/kinds.ts'
import type { KnowledgeGraph } from '../../graph/toGraph.ts'
import { useSelection } from '../../state/useSelection.ts'

/** A node's name, and behind the arrow each of its edges as a sentence that opens the edge. */
export function OutlineNode({ id, graph }: { readonly id: string; readonly graph: KnowledgeGraph }) {
  const node = graph.getNodeAttributes(id)
  const degree = graph.degree(id)
  return (
    <Collapsible.Root asChild>
      <li className="outline-node">
        <div className="outline-head">
          <Collapsible.Trigger className="outline-toggle" disabled={degree === 0} aria-label={`Edges of ${node.label}`}>
            <ChevronRight size={14} aria-hidden />
          </Collapsible.Trigger>
          <NodeLink id={id} node={node} />
          <span className="tally" title={node.hidden > 0 ? 'Neighbours that are not drawn: choose the name to call them in' : undefined}>
            {degree} {degree === 1 ? 'edge' : 'edges'}
            {node.hidden > 0 && ` · ${node.hidden} not shown`}
          </span>
        </div>
        <Collapsible.Content>
          <OutlineEdges id={id} graph={graph} />
        </Collapsible.Content>
      </li>
    </Collapsible.Root>
  )
}

function OutlineEdges({ id, graph }: { readonly id: string; readonly graph: KnowledgeGraph }) {
  const { chooseLink } = useSelection()
  return (
    <ul className="outline-edges">
      {graph.mapEdges(id, (edge, { kind, weight }, source, target, sourceNode, targetNode) => (
        <li key={edge}>
          <button type="button" className="outline-edge" onClick={() => chooseLink(edge)}>
            {source === id ? 'this' : sourceNode.label} <em>{edgeWords[kind]}</em> {target === id ? 'this' : targetNode.label}
            {weight > 1 && <span className="tally"> {weight}×</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
