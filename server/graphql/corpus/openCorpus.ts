import type { ArticleId } from '../../domain/ids.ts'
import type { ArticleOutline, Judged, JudgementLog, Store } from '../../domain/Store.ts'
import { noMeanings, type WordMeanings } from '../../domain/WordMeanings.ts'
import type { CorpusGraph } from '../../graph/makeCorpusGraph.ts'
import { makeCorpusGraph } from '../../graph/makeCorpusGraph.ts'
import { ClaimBook } from '../../pipeline/relate/ClaimBook.ts'
import { nameAll, nameArticle, renewNames } from '../names/followNames.ts'
import { LookalikeIndex } from '../names/LookalikeIndex.ts'
import type { NameIndex } from '../names/NameIndex.ts'
import { makeNameIndex } from '../names/NameIndex.ts'
import { followJudgements } from './followJudgements.ts'
import { makeTurns } from './makeTurns.ts'
import { standingLinks } from './standingLinks.ts'
import { tellArticles } from './tellArticles.ts'

/** What is held in memory of all that is stored: the graph, the names and the claims. It follows the store article by article. */
export interface Corpus {
  readonly graph: CorpusGraph
  readonly names: NameIndex
  readonly claims: ClaimBook
  readonly lookalikes: LookalikeIndex
  /** Whether an article is in it. */
  readonly holds: (id: ArticleId) => boolean
  /** After an article was saved. */
  readonly takeIn: (id: ArticleId) => Promise<void>
  /** After an article was deleted, with what it held before. */
  readonly letGo: (outline: ArticleOutline) => Promise<void>
  /** The judgements as of the last that was followed. */
  readonly log: () => JudgementLog
  /** After something was judged, or a judgement undone. */
  readonly judged: (judged: Judged) => Promise<void>
}

/** Articles whose statements are fetched together. */
const BATCH_SIZE = 500

/** The corpus, rebuilt from the store. */
export async function openCorpus(store: Store, meanings: WordMeanings = noMeanings): Promise<Corpus> {
  const graph = makeCorpusGraph()
  const names = makeNameIndex()
  const claims = new ClaimBook(meanings)
  let log = await store.judgementLog()
  const lookalikes = new LookalikeIndex((one, other) => log.ruling.areApart(one, other))
  const held = new Set<ArticleId>()
  const renewLinks = async (): Promise<void> => claims.links.set(await standingLinks(log.judgements, store))
  await renewLinks()
  await nameAll({ names, lookalikes }, store)
  let batch: ArticleOutline[] = []
  for await (const outline of store.outlines()) {
    graph.takeIn(outline)
    held.add(outline.articleId)
    nameArticle(names, outline)
    batch.push(outline)
    if (batch.length < BATCH_SIZE) continue
    await relate(batch)
    batch = []
  }
  await relate(batch)
  async function relate(outlines: readonly ArticleOutline[]): Promise<void> {
    for (const article of await tellArticles(store, outlines)) claims.takeIn(article)
  }
  // What is judged while an article comes in must not be followed from what the article was before.
  const inTurn = makeTurns()
  return {
    graph,
    names,
    claims,
    lookalikes,
    log: () => log,
    judged: (judged) =>
      inTurn(async () => {
        log = await store.judgementLog()
        await renewLinks()
        await followJudgements(judged, { graph, names, lookalikes, claims }, { store, relate })
      }),
    holds: (id) => held.has(id),
    takeIn: (id) =>
      inTurn(async () => {
        for (const outline of await store.outlinesOf([id])) {
          held.add(id)
          graph.takeIn(outline)
          nameArticle(names, outline)
          await renewNames({ names, lookalikes }, outline, store)
          await renewLinks()
          await relate([outline])
        }
      }),
    letGo: (outline) =>
      inTurn(async () => {
        held.delete(outline.articleId)
        graph.letGo(outline.articleId)
        names.remove(outline.articleId)
        claims.letGo(outline.articleId)
        await renewNames({ names, lookalikes }, outline, store)
      }),
  }
}
