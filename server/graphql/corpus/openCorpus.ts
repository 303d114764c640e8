import type { ArticleId } from '../../domain/ids.ts'
import type { ArticleOutline, Store } from '../../domain/Store.ts'
import type { CorpusGraph } from '../../graph/makeCorpusGraph.ts'
import { makeCorpusGraph } from '../../graph/makeCorpusGraph.ts'
import { nameAll, nameArticle, renewNames } from '../names/followNames.ts'
import type { NameIndex } from '../names/NameIndex.ts'
import { makeNameIndex } from '../names/NameIndex.ts'

/** What is held in memory of all that is stored: the graph and the names. It follows the store article by article. */
export interface Corpus {
  readonly graph: CorpusGraph
  readonly names: NameIndex
  /** After an article was saved. */
  readonly takeIn: (id: ArticleId) => Promise<void>
  /** After an article was deleted, with what it held before. */
  readonly letGo: (outline: ArticleOutline) => Promise<void>
}

/** The corpus, rebuilt from the store. */
export async function openCorpus(store: Store): Promise<Corpus> {
  const graph = makeCorpusGraph()
  const names = makeNameIndex()
  await nameAll(names, store)
  for await (const outline of store.outlines()) {
    graph.takeIn(outline)
    nameArticle(names, outline)
  }
  return {
    graph,
    names,
    takeIn: async (id) => {
      for (const outline of await store.outlinesOf([id])) {
        graph.takeIn(outline)
        nameArticle(names, outline)
        await renewNames(names, outline, store)
      }
    },
    letGo: async (outline) => {
      graph.letGo(outline.articleId)
      names.remove(outline.articleId)
      await renewNames(names, outline, store)
    },
  }
}
