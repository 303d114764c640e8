import { evidenceOf } from '../excerpts/joiningSentence.ts'
import { pageSize } from '../filters/pageOf.ts'
import type { HopResolvers } from '../generated/resolvers.ts'
import { loadEntity } from '../loadExisting.ts'

export const Hop: HopResolvers = {
  from: ({ from }, _, context) => loadEntity(from, context),
  to: ({ to }, _, context) => loadEntity(to, context),
  articleCount: ({ articles }) => articles.length,
  evidence: async (hop, { first }, context) => (await evidenceOf(hop, context)).slice(0, pageSize(first)),
}
