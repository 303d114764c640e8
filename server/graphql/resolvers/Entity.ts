import { pageOf, pageSize } from '../filters/pageOf.ts'
import { statementFilter } from '../filters/statementFilter.ts'
import type { EntityResolvers } from '../generated/resolvers.ts'
import { listArticles } from '../pages/listArticles.ts'
import { listMentions } from '../pages/listMentions.ts'
import { listStatements } from '../pages/listStatements.ts'

export const Entity: EntityResolvers = {
  parent: ({ parentKey }, _, { loaders }) => (parentKey === null ? null : loaders.entityByKey.load(parentKey)),
  roles: async ({ id }, _, { loaders }) => (await loaders.affiliations.load(id)).filter((role) => role.personId === id),
  people: async ({ id }, _, { loaders }) => (await loaders.affiliations.load(id)).filter((role) => role.organizationId === id),
  mentionCount: async ({ id }, _, { loaders }) => (await loaders.counts.load(id)).mentions,
  articleCount: async ({ id }, _, { loaders }) => (await loaders.counts.load(id)).articles,
  saidCount: async ({ id }, _, { loaders }) => (await loaders.counts.load(id)).said,
  aboutCount: async ({ id }, _, { loaders }) => (await loaders.counts.load(id)).about,
  lookalikes: ({ id }, { first }, { lookalikes }) => lookalikes.of(id).slice(0, pageSize(first)),
  said: async ({ id }, { filter, ...page }, context) =>
    listStatements({ ...(await statementFilter(filter, context)), speaker: id }, pageOf(page), context.store),
  saidAbout: async ({ id }, { filter, ...page }, context) =>
    listStatements({ ...(await statementFilter(filter, context)), about: id }, pageOf(page), context.store),
  mentions: ({ id }, page, { store }) => listMentions(id, pageOf(page), store),
  articles: ({ id }, page, { store }) => listArticles({ mentions: [id] }, pageOf(page), store),
}
