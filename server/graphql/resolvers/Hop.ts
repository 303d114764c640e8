import { pageSize } from '../filters/pageOf.ts'
import type { HopResolvers } from '../generated/resolvers.ts'
import { loadEntity } from '../loadExisting.ts'

export const Hop: HopResolvers = {
  from: ({ from }, _, context) => loadEntity(from, context),
  to: ({ to }, _, context) => loadEntity(to, context),
  articleCount: ({ articles }) => articles.length,
  evidence: ({ articles, from, to }, { first }) => articles.slice(0, pageSize(first)).map((articleId) => ({ articleId, from, to })),
}
