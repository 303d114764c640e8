import { isArticleId, parseId } from '../../domain/ids.ts'
import type { MutationResolvers } from '../generated/resolvers.ts'
import { sentDocument } from '../reading/sentDocument.ts'

export const Mutation: MutationResolvers = {
  readDocuments: (_root, { documents }, { desk }) => desk.readSent(documents.map(sentDocument)),
  deleteArticle: async (_root, { id }, { desk }) => {
    const article = parseId(id)
    return article !== null && isArticleId(article) && desk.deleteArticle(article)
  },
}
