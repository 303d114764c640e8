import type { GraphFilter, NodeId } from '../domain/filters.ts'
import type { ArticleId, EntityId } from '../domain/ids.ts'
import type { ArticleOutline, Store } from '../domain/Store.ts'
import { CorpusIndex } from './corpus/CorpusIndex.ts'
import { countEdges } from './countEdges.ts'
import { neighbourhoodGraph } from './neighbourhoodGraph.ts'
import { type CorpusPath, pathGraph } from './pathGraph.ts'
import { sliceGraph } from './sliceGraph.ts'
import { type GraphColumns, toColumns } from './view/toColumns.ts'

/** A path whose graph is in columns. */
export interface PathColumns extends Omit<CorpusPath, 'graph'> {
  readonly graph: GraphColumns
}

/** The graph over the whole corpus: what can be asked of it, and how it is kept up to date. */
export interface OpenCorpusGraph {
  readonly slice: (filter: GraphFilter) => GraphColumns
  readonly neighbourhood: (id: NodeId, depth: number, filter: GraphFilter) => GraphColumns
  /** Null when nothing joins the two. */
  readonly path: (from: EntityId, to: EntityId, filter: GraphFilter) => PathColumns | null
  /** How many edges there are over the whole corpus: MENTIONS, SAID, ABOUT, AFFILIATED and LOCATED_IN. */
  readonly edgeCount: () => number
  readonly add: (outline: ArticleOutline) => void
  readonly remove: (id: ArticleId) => void
  readonly index: CorpusIndex
}

/** Builds the corpus index from the outlines of every article in the store. */
export async function openCorpusGraph(store: Pick<Store, 'outlines'>): Promise<OpenCorpusGraph> {
  const index = new CorpusIndex()
  for await (const outline of store.outlines()) index.add(outline)
  return {
    slice: (filter) => toColumns(sliceGraph(index, filter)),
    neighbourhood: (id, depth, filter) => toColumns(neighbourhoodGraph(index, { id, depth, filter })),
    path: (from, to, filter) => {
      const path = pathGraph(index, { from, to, filter })
      return path === null ? null : { ...path, graph: toColumns(path.graph) }
    },
    edgeCount: () => countEdges(index),
    add: (outline) => index.add(outline),
    remove: (id) => index.remove(id),
    index,
  }
}
