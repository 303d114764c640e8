import { KindGlyph } from '../../components/KindGlyph.tsx'
import type { NodeKind } from '../../gql/generated/graphql.ts'
import { kindNames, nodeKinds } from '../../graph/kinds.ts'
import type { KnowledgeGraph } from '../../graph/toGraph.ts'
import { useFilters } from '../../state/useFilters.ts'
import { useCorpus } from '../corpus/useCorpus.ts'
import './legend.css'

/** What the shapes mean and how many there are: on screen, and of how many that were read. A click takes a kind away or brings it back. */
export function Legend({ graph }: { readonly graph: KnowledgeGraph | null }) {
  const { shownKinds, toggleKind } = useFilters()
  const totals = useTotals()
  return (
    <section aria-labelledby="legend-title">
      <h2 id="legend-title" className="section-title">
        Kinds <span className="tally">shown of read</span>
      </h2>
      <ul className="legend">
        {nodeKinds.map((kind) => {
          const isShown = shownKinds.includes(kind)
          const onScreen = graph?.reduceNodes((count, _, node) => count + (node.kind === kind ? 1 : 0), 0) ?? 0
          return (
            <li key={kind}>
              <button type="button" className="legend-kind" aria-pressed={isShown} onClick={() => toggleKind(kind)}>
                <KindGlyph kind={kind} size={13} />
                <span>{kindNames[kind].many}</span>
                <span className="tally">{isShown ? `${onScreen} of ${totals[kind]}` : `off · ${totals[kind]}`}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function useTotals(): Readonly<Record<NodeKind, number>> {
  const { corpus } = useCorpus()
  const ofKind = (kind: NodeKind) => corpus?.entityCounts.find((each) => each.kind === kind)?.count ?? 0
  return {
    PERSON: ofKind('PERSON'),
    ORGANIZATION: ofKind('ORGANIZATION'),
    UNIT: ofKind('UNIT'),
    PLACE: ofKind('PLACE'),
    ARTICLE: corpus?.articles ?? 0,
    STATEMENT: corpus?.statements ?? 0,
  }
}
