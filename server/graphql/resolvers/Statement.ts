import { contentWords } from '../../domain/contentWords.ts'
import { selectorsOf } from '../../domain/evidence/Selectors.ts'
import { chainOfStatement } from '../claims/chainOfStatement.ts'
import { anchorInLatest } from '../evidence/anchorIn.ts'
import { excerpt, sentencesAround } from '../excerpts/excerpt.ts'
import type { StatementResolvers } from '../generated/resolvers.ts'
import { loadArticle } from '../loadExisting.ts'

export const Statement: StatementResolvers = {
  article: ({ articleId }, _, context) => loadArticle(articleId, context),
  speaker: ({ speakerId }, _, { loaders }) => (speakerId === null ? null : loaders.entity.load(speakerId)),
  source: async ({ articleId, source }, _, context) => {
    const article = await loadArticle(articleId, context)
    return source.map((span) => excerpt(article, span))
  },
  cue: async ({ articleId, cue }, _, context) => {
    const article = await loadArticle(articleId, context)
    return cue.map((span) => excerpt(article, span))
  },
  content: async ({ articleId, content }, _, context) => {
    const article = await loadArticle(articleId, context)
    return content.map((span) => excerpt(article, span))
  },
  words: async (statement, _, context) => contentWords((await loadArticle(statement.articleId, context)).text, statement),
  sentence: async ({ articleId, source, cue, content }, _, context) =>
    sentencesAround(await loadArticle(articleId, context), [...source, ...cue, ...content]),
  via: ({ viaId }, _, { loaders }) => (viaId === null ? null : loaders.entity.load(viaId)),
  chain: (statement, _, context) => chainOfStatement(statement, context),
  selectors: async ({ articleId, content }, _, context) => selectorsOf((await loadArticle(articleId, context)).text, content),
  inLatest: (statement, _, context) => anchorInLatest(statement, context),
  parent: ({ parentId }, _, { loaders }) => (parentId === null ? null : loaders.statement.load(parentId)),
}
