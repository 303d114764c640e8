import { pageSize } from '../filters/pageOf.ts'
import type { ArticleConnectionResolvers } from '../generated/resolvers.ts'
import { asksForDays, edgesOf, pageInfoOf } from '../pages/connection.ts'

export const ArticleConnection: ArticleConnectionResolvers = {
  edges: edgesOf,
  nodes: ({ rows }) => rows,
  pageInfo: pageInfoOf,
  undatedCount: async ({ filter }, _, { store }) => (asksForDays(filter) ? (await store.undatedArticles(filter, 0)).totalCount : 0),
  undated: async ({ filter }, { first }, { store }) =>
    asksForDays(filter) ? (await store.undatedArticles(filter, pageSize(first))).rows : [],
}
