import { excerpt } from '../excerpts/excerpt.ts'
import type { RoleResolvers } from '../generated/resolvers.ts'
import { loadArticle, loadEntity } from '../loadExisting.ts'

export const Role: RoleResolvers = {
  person: ({ personId }, _, context) => loadEntity(personId, context),
  organization: ({ organizationId }, _, { loaders }) => (organizationId === null ? null : loaders.entity.load(organizationId)),
  article: ({ articleId }, _, context) => loadArticle(articleId, context),
  evidence: async ({ articleId, span }, _, context) => excerpt(await loadArticle(articleId, context), span),
}
