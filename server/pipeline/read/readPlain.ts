import type { Article, Block } from '../../domain/Article.ts'
import type { Document } from '../../domain/Document.ts'
import { UnreadableDocumentError } from '../../domain/errors.ts'
import { articleIdOf } from '../../domain/ids.ts'
import { dayOfMoment } from './readDay.ts'
import { titleOf } from './titleOf.ts'

/** A document whose text is taken whole, byte for byte: nothing is removed, and no language or length is refused. Throws UnreadableDocumentError for what is not UTF-8. */
export function readPlain(document: Document): Article {
  const text = decodeWhole(document)
  return {
    id: articleIdOf(document.id),
    documentId: document.id,
    name: document.name,
    title: document.metadata.title ?? titleOf(text),
    outlet: document.metadata.outlet ?? null,
    byline: null,
    agency: null,
    url: document.metadata.url ?? null,
    publishedAt: dayOfMoment(document.metadata.publishedAt ?? ''),
    language: 'en',
    text,
    blocks: paragraphsOf(text),
  }
}

function decodeWhole({ name, bytes }: Document): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new UnreadableDocumentError(
      name,
      'the text is not valid UTF-8; save it again as UTF-8 (for example: iconv -f WINDOWS-1252 -t UTF-8)',
    )
  }
}

function paragraphsOf(text: string): Block[] {
  return [...text.matchAll(/[^\n\r]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind: 'PARAGRAPH' }))
}
