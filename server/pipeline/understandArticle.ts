import type { Article } from '../domain/Article.ts'
import type { ArticleReading } from '../domain/ArticleReading.ts'
import { UnreadableDocumentError } from '../domain/errors.ts'
import type { Gazetteer } from '../domain/Gazetteer.ts'
import type { KnownEntities } from '../domain/KnownEntities.ts'
import { extractFrom } from './extract/extractFrom.ts'
import type { Models } from './extract/Models.ts'
import { resolveMentions } from './resolve/resolveMentions.ts'

/** What is known before an article is read. */
export interface Knowledge {
  readonly gazetteer: Gazetteer
  readonly models: Models
  readonly known: KnownEntities
}

/**
 * All that one article adds: its mentions and statements, and the entities that they stand for.
 * Throws UnreadableDocumentError with the error as its cause when extraction fails: a fault of ours, not of the text.
 */
export function understandArticle(article: Article, knowledge: Knowledge): ArticleReading {
  try {
    const extraction = extractFrom(article, knowledge)
    return { article, sentences: extraction.sentences, ...resolveMentions(article, extraction, knowledge) }
  } catch (error) {
    throw faultIn(article, error)
  }
}

function faultIn(article: Article, cause: unknown): UnreadableDocumentError {
  const message = cause instanceof Error ? cause.message : String(cause)
  const fault = new UnreadableDocumentError(
    article.name,
    `reading it failed by a fault of this program, not of the text; please report it (${message})`,
  )
  fault.cause = cause
  return fault
}
