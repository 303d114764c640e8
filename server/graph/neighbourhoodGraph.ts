import type { GraphFilter, NodeId } from '../domain/filters.ts'
import { type Centre, centreOf } from './centreOf.ts'
import type { CorpusIndex } from './corpus/CorpusIndex.ts'
import { scopeOf } from './corpus/scopeOf.ts'
import { expandRings } from './rings/expandRings.ts'
import { drawView } from './view/drawView.ts'
import { emptyView, type GraphView } from './view/GraphView.ts'
import { wantedKinds } from './wantedKinds.ts'

/**
 * All that stands at most `depth` steps from one node under the filter; of too many, those with most ties to the nodes
 * before them. Around an article or a statement its own kind is shown too. Empty when the corpus does not hold the node.
 */
export function neighbourhoodGraph(
  index: CorpusIndex,
  { id, depth, filter }: { readonly id: NodeId; readonly depth: number; readonly filter: GraphFilter },
): GraphView {
  const scope = scopeOf(index, filter)
  const centre = centreOf(index.columns, id)
  const { undatedArticles } = scope
  if (centre === null) return emptyView({ totalNodes: 0, truncated: false, undatedArticles })
  const wanted = wantedKinds({ kinds: kindsAround(filter, centre.kind) })
  if (centre.article !== null) scope.passes[centre.article] = 1
  const rings = { centre, depth, scope, wanted }
  const chosen = expandRings(index, { ...rings, limit: filter.limit })
  const shown = chosen.entities.length + chosen.articles.length + chosen.statements.length
  const all = shown < filter.limit ? chosen : expandRings(index, { ...rings, limit: Number.POSITIVE_INFINITY })
  const totalNodes = all.entities.length + all.articles.length + all.statements.length
  return drawView(index, { scope, wanted, chosen, measures: { totalNodes, truncated: shown < totalNodes, undatedArticles } })
}

function kindsAround({ kinds = [] }: GraphFilter, centre: Centre['kind']): NonNullable<GraphFilter['kinds']> {
  if (centre === 'ENTITY') return kinds
  const others = kinds.length === 0 ? (['PERSON', 'ORGANIZATION', 'UNIT', 'PLACE'] as const) : kinds
  return [...others, centre]
}
