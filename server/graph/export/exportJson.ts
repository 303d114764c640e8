import type { ArticleId } from '../../domain/ids.ts'
import type { Store, StoredArticle } from '../../domain/Store.ts'

/** How many articles are read at a time. */
const BATCH_SIZE = 100

/**
 * Everything that is kept, as pieces of one JSON text: outlets, entities, and articles (the newest first) with their
 * texts, mentions, statements and affiliations; every offset is into the article's text. Made piece by piece, so that a
 * great corpus leaves in little memory.
 */
export async function* exportJson(store: Store): AsyncGenerator<string> {
  yield '{"outlets":['
  yield* joined(outletsOf(store))
  yield '],\n"entities":['
  yield* joined(entitiesOf(store))
  yield '],\n"articles":['
  yield* joined(articlesOf(store))
  yield ']}\n'
}

/** Things as JSON, one a line, with commas between. */
async function* joined(things: AsyncIterable<unknown>): AsyncGenerator<string> {
  let before = '\n'
  for await (const thing of things) {
    yield before + JSON.stringify(thing)
    before = ',\n'
  }
}

async function* outletsOf(store: Store): AsyncGenerator<unknown> {
  yield* await store.outlets()
}

async function* entitiesOf(store: Store): AsyncGenerator<unknown> {
  for await (const { entity } of store.entities()) yield entity
}

async function* articlesOf(store: Store): AsyncGenerator<unknown> {
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<Store['listArticles']>> = await store.listArticles({}, { first: BATCH_SIZE, after })
    yield* await withFindings(store, page.rows)
    after = page.hasNextPage ? (page.cursors.at(-1) ?? null) : null
  } while (after !== null)
}

async function withFindings(store: Store, articles: readonly StoredArticle[]): Promise<readonly unknown[]> {
  const ids = articles.map(({ id }) => id)
  const mentions = byArticle(await store.mentionsIn(ids))
  const statements = byArticle(await store.statementsIn(ids))
  const affiliations = byArticle(await store.affiliationsIn(ids))
  return articles.map((article) => ({
    ...article,
    mentions: mentions.get(article.id) ?? [],
    statements: statements.get(article.id) ?? [],
    affiliations: affiliations.get(article.id) ?? [],
  }))
}

/** Rows of each article, without repeating its id. */
function byArticle<Row extends { readonly articleId: ArticleId }>(
  rows: readonly Row[],
): ReadonlyMap<ArticleId, readonly Omit<Row, 'articleId'>[]> {
  const found = new Map<ArticleId, Omit<Row, 'articleId'>[]>()
  for (const { articleId, ...row } of rows) {
    const before = found.get(articleId)
    if (before === undefined) found.set(articleId, [row])
    else before.push(row)
  }
  return found
}
