import type { ArticleFilter, PageRequest } from '../../domain/filters.ts'
import type { Store } from '../../domain/Store.ts'
import type { ArticlePage } from '../models.ts'

/** A page of articles that remembers its filter, so that the undated ones can be told beside it. */
export async function listArticles(filter: ArticleFilter, page: PageRequest, store: Store): Promise<ArticlePage> {
  return { ...(await store.listArticles(filter, page)), hasPreviousPage: page.after !== null, filter }
}
