import { pageOf } from '../filters/pageOf.ts'
import type { OutletResolvers } from '../generated/resolvers.ts'
import { listArticles } from '../pages/listArticles.ts'

export const Outlet: OutletResolvers = {
  articles: ({ id }, page, { store }) => listArticles({ outlets: [id] }, pageOf(page), store),
}
