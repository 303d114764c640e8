import type { GraphFilter, NodeId } from '../domain/filters.ts'
import type { ArticleId, EntityId } from '../domain/ids.ts'
import type { ArticleOutline, EntityOutline } from '../domain/Store.ts'
import { CorpusIndex } from './corpus/CorpusIndex.ts'
import { countEdges } from './countEdges.ts'
import { neighbourhoodGraph } from './neighbourhoodGraph.ts'
import { type CorpusPath, pathGraph } from './pathGraph.ts'
import { sliceGraph } from './sliceGraph.ts'
import type { GraphView } from './view/GraphView.ts'
import { type GraphColumns, toColumns } from './view/toColumns.ts'

/** A path whose graph is in columns. */
export interface PathColumns extends Omit<CorpusPath, 'graph'> {
  readonly graph: GraphColumns
}

/** The graph over the whole corpus: what can be asked of it, and how it follows the store. */
export interface CorpusGraph {
  readonly slice: (filter: GraphFilter) => GraphColumns
  readonly neighbourhood: (id: NodeId, depth: number, filter: GraphFilter) => GraphColumns
  /** Null when nothing joins the two. */
  readonly path: (from: EntityId, to: EntityId, filter: GraphFilter) => PathColumns | null
  /** A slice as a graphology graph, for export. */
  readonly sliceView: (filter: GraphFilter) => GraphView
  /** How many edges there are over the whole corpus: MENTIONS, SAID, ABOUT, AFFILIATED and LOCATED_IN. */
  readonly edgeCount: () => number
  /** The day (ISO 8601) on which an article appeared; null for one that is undated or not there. */
  readonly publishedOn: (id: ArticleId) => string | null
  /** After an article was saved: adds it, in the place of what had its id. */
  readonly takeIn: (outline: ArticleOutline) => void
  /** After these entities got other names, kinds or parents; those that are not in it are passed over. */
  readonly renew: (entities: readonly EntityOutline[]) => void
  /** After an article was deleted. */
  readonly letGo: (id: ArticleId) => void
}

/** A graph of nothing, to be filled with the outlines of a store. */
export function makeCorpusGraph(): CorpusGraph {
  const index = new CorpusIndex()
  return {
    slice: (filter) => toColumns(sliceGraph(index, filter)),
    neighbourhood: (id, depth, filter) => toColumns(neighbourhoodGraph(index, { id, depth, filter })),
    path: (from, to, filter) => {
      const path = pathGraph(index, { from, to, filter })
      return path === null ? null : { ...path, graph: toColumns(path.graph) }
    },
    sliceView: (filter) => sliceGraph(index, filter),
    edgeCount: () => countEdges(index),
    publishedOn: (id) => index.dayOf(id),
    takeIn: (outline) => {
      index.remove(outline.articleId)
      index.add(outline)
    },
    renew: (entities) => {
      for (const entity of entities) index.renew(entity)
    },
    letGo: (id) => index.remove(id),
  }
}
