import type { ArticleOutline, Judged, Store } from '../../domain/Store.ts'
import type { CorpusGraph } from '../../graph/makeCorpusGraph.ts'
import type { ClaimBook } from '../../pipeline/relate/ClaimBook.ts'
import { type NameBooks, renewEntities } from '../names/followNames.ts'

/** What follows judgements beside the store. */
export interface FollowingBooks extends NameBooks {
  readonly graph: CorpusGraph
  readonly claims: ClaimBook
}

/** Articles that are taken in anew together. */
const BATCH_SIZE = 500

/** Brings what is held in memory up to what judgements have made of these articles and entities. */
export async function followJudgements(
  { articles, entities }: Judged,
  books: FollowingBooks,
  { store, relate }: { readonly store: Store; readonly relate: (outlines: readonly ArticleOutline[]) => Promise<void> },
): Promise<void> {
  const { graph, claims } = books
  const renewed = await store.entitiesByIds(entities)
  graph.renew(renewed)
  claims.places.add(renewed.filter(({ kind }) => kind === 'PLACE'))
  for (let at = 0; at < articles.length; at += BATCH_SIZE) {
    const outlines = await store.outlinesOf(articles.slice(at, at + BATCH_SIZE))
    for (const outline of outlines) graph.takeIn(outline)
    for (const { articleId } of outlines) claims.letGo(articleId)
    await relate(outlines)
  }
  await renewEntities(books, entities, store)
}
