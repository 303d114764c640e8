import type { Article, Block, BlockKind } from '../../server/domain/Article.ts'
import { articleIdOf, documentIdOf } from '../../server/domain/ids.ts'

/** An article for a test: state only what the fact depends on. Every line of the text is a paragraph unless `kinds` says otherwise. */
export function anArticle({ kinds = [], ...told }: Partial<Omit<Article, 'blocks'>> & { readonly kinds?: readonly BlockKind[] }): Article {
  const text = told.text ?? 'Mayor Ada Lindqvist said the bridge at Norrby would open on Friday.'
  const documentId = told.documentId ?? documentIdOf(new TextEncoder().encode(text), '')
  return {
    id: articleIdOf(documentId),
    documentId,
    name: 'report.txt',
    title: text.split('\n', 1)[0] ?? '',
    outlet: null,
    byline: null,
    agency: null,
    url: null,
    publishedAt: null,
    language: 'en',
    ...told,
    text,
    blocks: blocksOf(text, kinds),
  }
}

function blocksOf(text: string, kinds: readonly BlockKind[]): Block[] {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line !== '') blocks.push({ start, end: start + line.length, kind: kinds[blocks.length] ?? 'PARAGRAPH' })
    start += line.length + 1
  }
  return blocks
}
