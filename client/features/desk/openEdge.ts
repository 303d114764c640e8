import type { KnowledgeGraph } from '../../graph/toGraph.ts'
import type { ReadingPlace } from '../../state/useSelection.ts'

interface EdgeDoors {
  readonly chooseLink: (edge: string) => void
  readonly openStatement: (id: string) => void
  readonly openArticle: (id: string, place?: ReadingPlace) => void
}

/** An edge with one piece of evidence opens it in the reader; with several, or with none, it opens its own panel. */
export function openEdge(graph: KnowledgeGraph, edge: string, doors: EdgeDoors): void {
  const { evidence } = graph.getEdgeAttributes(edge)
  const [only] = evidence
  if (evidence.length !== 1 || only === undefined) doors.chooseLink(edge)
  else if (only.startsWith('statement-')) doors.openStatement(only)
  else doors.openArticle(only, { of: entitiesAt(graph, edge).join(' ') })
}

function entitiesAt(graph: KnowledgeGraph, edge: string): readonly string[] {
  return graph.extremities(edge).filter((id) => id.startsWith('entity-'))
}
