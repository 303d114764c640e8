import { mostMentioned } from '../excerpts/mostMentioned.ts'
import { pageSize } from '../filters/pageOf.ts'
import type { ArticleResolvers } from '../generated/resolvers.ts'
import { loadArticle, loadEntity } from '../loadExisting.ts'

export const Article: ArticleResolvers = {
  outlet: ({ outletId }, _, { loaders }) => (outletId === null ? null : loaders.outlet.load(outletId)),
  blocks: ({ blocks }) => blocks.map(({ kind, start, end }) => ({ kind, span: { start, end } })),
  mentions: ({ id }, _, { loaders }) => loaders.mentionsIn.load(id),
  statements: ({ id }, _, { loaders }) => loaders.statementsIn.load(id),
  revisions: async ({ id }, _, context) =>
    Promise.all((await context.loaders.revisions.load(id)).map((each) => loadArticle(each, context))),
  entities: async ({ id }, { first }, context) => {
    const ids = mostMentioned(await context.loaders.mentionsIn.load(id)).slice(0, pageSize(first))
    return Promise.all(ids.map((entityId) => loadEntity(entityId, context)))
  },
}
