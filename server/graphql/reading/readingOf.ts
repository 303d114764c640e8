import type { ReadingOutcome } from '../../domain/Document.ts'
import type { ReadingModel } from '../models.ts'

/** How a document fared, as GraphQL tells it. */
export function readingOf(outcome: ReadingOutcome): ReadingModel {
  const { name, kind: state } = outcome
  return outcome.kind === 'SET_ASIDE'
    ? { name, state, reason: outcome.reason, articleId: null }
    : { name, state, reason: null, articleId: outcome.articleId }
}
