import type { Span } from '../../domain/Span.ts'
import { textOf } from '../../domain/Span.ts'
import type { StoredArticle } from '../../domain/Store.ts'
import type { Excerpt } from '../generated/resolvers.ts'

/** Some of an article's text, and where it stands. */
export function excerpt(article: StoredArticle, { start, end }: Span): Excerpt {
  return { text: textOf(article.text, { start, end }), span: { start, end } }
}

/** The sentences from the first to the last that the spans touch; the spans' own words where no sentence is known. */
export function sentencesAround(article: StoredArticle, spans: readonly Span[]): Excerpt {
  const start = Math.min(...spans.map((span) => span.start))
  const end = Math.max(...spans.map((span) => span.end))
  const touched = article.sentences.filter((sentence) => sentence.start < end && start < sentence.end)
  return excerpt(article, { start: touched[0]?.start ?? start, end: touched.at(-1)?.end ?? end })
}
