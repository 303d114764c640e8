import type { Article } from '../../domain/Article.ts'
import { articleIdOf, documentIdOf } from '../../domain/ids.ts'

/** A text as an article of paragraphs, byte for byte: annotated texts are scored as they are. */
export function plainArticle(name: string, text: string): Article {
  const documentId = documentIdOf(new TextEncoder().encode(text), '')
  const blocks = [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ index, 0: line }) => ({
      kind: 'PARAGRAPH' as const,
      start: index,
      end: index + line.length,
    }))
  return {
    id: articleIdOf(documentId),
    documentId,
    name,
    title: text.slice(0, 80),
    outlet: null,
    byline: null,
    agency: null,
    url: null,
    publishedAt: null,
    language: 'en',
    text,
    blocks,
  }
}
