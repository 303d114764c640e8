import type { ReadingResolvers } from '../generated/resolvers.ts'

export const Reading: ReadingResolvers = {
  article: ({ articleId }, _, { loaders }) => (articleId === null ? null : loaders.article.load(articleId)),
}
