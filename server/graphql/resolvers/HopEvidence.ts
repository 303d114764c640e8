import { joiningSentence } from '../excerpts/joiningSentence.ts'
import type { HopEvidenceResolvers } from '../generated/resolvers.ts'
import { loadArticle } from '../loadExisting.ts'

export const HopEvidence: HopEvidenceResolvers = {
  article: ({ articleId }, _, context) => loadArticle(articleId, context),
  sentence: async (evidence, _, context) => (await joiningSentence(evidence, context)).sentence,
  mentionsBoth: async (evidence, _, context) => (await joiningSentence(evidence, context)).mentionsBoth,
}
