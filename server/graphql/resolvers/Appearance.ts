import type { AppearanceResolvers } from '../generated/resolvers.ts'
import { loadArticle, loadStatement } from '../loadExisting.ts'

export const Appearance: AppearanceResolvers = {
  statement: ({ appearance: { telling } }, _, context) => loadStatement(telling.statementId, context),
  statementCount: ({ appearance }) => appearance.statementCount,
  speaker: ({ appearance: { telling } }, _, { loaders }) => (telling.speakerId === null ? null : loaders.entity.load(telling.speakerId)),
  day: ({ appearance }) => appearance.day,
  dayBasis: async ({ appearance: { day, telling } }, _, context) => {
    if (day === null) return null
    return (await loadArticle(telling.articleId, context)).publishedAt === null ? 'SAID' : 'PUBLISHED'
  },
  from: ({ from }, _, context) => (from === null ? null : loadStatement(from.telling.statementId, context)),
  drift: ({ runs }) => runs,
}
