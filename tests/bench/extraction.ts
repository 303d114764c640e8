import nlp from 'compromise'
import type { Article } from '../../server/domain/Article.ts'
import { nothingKnown } from '../../server/domain/KnownEntities.ts'
import { loadKnowledge } from '../../server/loadKnowledge.ts'
import { documentFrom } from '../../server/pipeline/read/documentFrom.ts'
import { readPlain } from '../../server/pipeline/read/readPlain.ts'
import { type Knowledge, understandArticle } from '../../server/pipeline/understandArticle.ts'
import { median } from './timing.ts'
import { articlesIn, varyArticles } from './varyArticles.ts'

const articleCount = 60
const rounds = 7
/** Rounds before those, in which both are compiled as they will run. */
const warming = 3

/** What was measured: medians over the rounds. */
export interface ExtractionSpeed {
  readonly articlesPerSecond: number
  readonly compromisePerSecond: number
  /** The mean length of an article, thousand bytes. */
  readonly kilobytes: number
}

/**
 * Times the whole extraction (names, statements, coreference, entities) beside npm's compromise (people, places, organisations, quotations)
 * on the same texts in the same process, in turn, and prints the medians and their ratio.
 */
export async function timeExtraction(folder: string): Promise<ExtractionSpeed> {
  const articles = varyArticles(articlesIn(folder), { count: articleCount, seed: 2 }).map(plainArticle)
  const knowledge: Knowledge = { ...(await loadKnowledge()), known: nothingKnown }
  const ours: number[] = []
  const peers: number[] = []
  for (let round = 0; round < warming + rounds; round += 1) {
    const times = [rateOf(articles, (article) => understandArticle(article, knowledge)), rateOf(articles, extractWithCompromise)] as const
    if (round < warming) continue
    ours.push(times[0])
    peers.push(times[1])
  }
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / articles.length / 1_000
  const [our, peer] = [median(ours), median(peers)]
  console.log(
    `extract: articles of ${bytes.toFixed(1)} kB: ${our.toFixed(1)}/s; compromise ${peer.toFixed(1)}/s; ratio ${(our / peer).toFixed(2)} (medians of ${rounds} rounds after ${warming})`,
  )
  return { articlesPerSecond: our, compromisePerSecond: peer, kilobytes: bytes }
}

function plainArticle({ name, text }: { readonly name: string; readonly text: string }): Article {
  return readPlain(documentFrom({ name, bytes: new TextEncoder().encode(text) }))
}

function extractWithCompromise({ text }: Article): unknown {
  const read = nlp(text)
  return [read.people(), read.places(), read.organizations(), read.quotations()].map((found) => found.json({ offset: true }))
}

/** Articles a second. */
function rateOf(articles: readonly Article[], extract: (article: Article) => unknown): number {
  const startedAt = performance.now()
  for (const article of articles) extract(article)
  return (articles.length * 1_000) / (performance.now() - startedAt)
}
