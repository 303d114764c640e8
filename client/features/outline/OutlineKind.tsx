import { useMemo, useState } from 'react'
import { Button } from '../../components/Button.tsx'
import { counted } from '../../components/counted.ts'
import type { NodeKind } from '../../gql/generated/graphql.ts'
import { kindNames } from '../../graph/kinds.ts'
import type { KnowledgeGraph } from '../../graph/toGraph.ts'
import { OutlineNode } from './OutlineNode.tsx'

const firstShown = 60
const moreShown = 200

/** The nodes of one kind, the heaviest first; a long list comes in parts. */
export function OutlineKind({ kind, graph }: { readonly kind: NodeKind; readonly graph: KnowledgeGraph }) {
  const [shown, setShown] = useState(firstShown)
  const ids = useMemo(() => heaviestFirst(graph, kind), [graph, kind])
  const others = ids.length - shown
  if (ids.length === 0) return null
  return (
    <section aria-label={kindNames[kind].many}>
      <h2 className="outline-kind">
        {kindNames[kind].many} <span className="tally">{counted(ids.length, kindNames[kind].one, kindNames[kind].many.toLowerCase())}</span>
      </h2>
      <ul>
        {ids.slice(0, shown).map((id) => (
          <OutlineNode key={id} id={id} graph={graph} />
        ))}
      </ul>
      {others > 0 && (
        <Button weight="quiet" onClick={() => setShown(shown + moreShown)}>
          and {counted(others, 'other')}
        </Button>
      )}
    </section>
  )
}

function heaviestFirst(graph: KnowledgeGraph, kind: NodeKind): readonly string[] {
  return graph
    .filterNodes((_, node) => node.kind === kind)
    .sort((a, b) => graph.getNodeAttribute(b, 'weight') - graph.getNodeAttribute(a, 'weight'))
}
