import { excerpt, sentencesAround } from '../excerpts/excerpt.ts'
import type { MentionResolvers } from '../generated/resolvers.ts'
import { loadArticle, loadEntity } from '../loadExisting.ts'

export const Mention: MentionResolvers = {
  span: ({ start, end }) => ({ start, end }),
  text: async (mention, _, context) => excerpt(await loadArticle(mention.articleId, context), mention).text,
  entity: ({ entityId }, _, context) => loadEntity(entityId, context),
  sentence: async (mention, _, context) => sentencesAround(await loadArticle(mention.articleId, context), [mention]),
  article: ({ articleId }, _, context) => loadArticle(articleId, context),
}
