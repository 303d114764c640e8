import type { GraphFilter, NodeKind } from '../domain/filters.ts'

/** Which kinds of node a graph is to have. */
export interface WantedKinds {
  readonly kinds: ReadonlySet<NodeKind>
  readonly articles: boolean
  readonly statements: boolean
  /** Whether entities are joined by the articles that they share: so where no article or statement stands between them. */
  readonly sharing: boolean
}

const ENTITY_KINDS = ['PERSON', 'ORGANIZATION', 'UNIT', 'PLACE'] as const

/** The kinds that a filter asks for; entities of every kind when it names none. */
export function wantedKinds({ kinds = [] }: Pick<GraphFilter, 'kinds'>): WantedKinds {
  const wanted = new Set<NodeKind>(kinds.length === 0 ? ENTITY_KINDS : kinds)
  const articles = wanted.has('ARTICLE')
  const statements = wanted.has('STATEMENT')
  return { kinds: wanted, articles, statements, sharing: !articles && !statements }
}
