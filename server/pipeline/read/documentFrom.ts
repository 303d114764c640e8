import type { Document, DocumentMetadata, MediaType } from '../../domain/Document.ts'
import { documentIdOf } from '../../domain/ids.ts'

/** A document from what came in; its type follows from the ending of its name, plain text where that says nothing. */
export function documentFrom({
  name,
  bytes,
  metadata = {},
}: {
  readonly name: string
  readonly bytes: Uint8Array
  readonly metadata?: DocumentMetadata
}): Document {
  const { title, outlet, url, publishedAt } = metadata
  return {
    id: documentIdOf(bytes, JSON.stringify([title, outlet, url, publishedAt].map((each) => each ?? null))),
    name,
    mediaType: mediaTypeOf(name) ?? 'text/plain',
    bytes,
    metadata,
  }
}

/** The type that a file's ending tells; null for files that are no documents. */
export function mediaTypeOf(name: string): MediaType | null {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  switch (ending) {
    case 'txt':
    case 'text':
      return 'text/plain'
    case 'md':
    case 'markdown':
      return 'text/markdown'
    case 'html':
    case 'htm':
    case 'xhtml':
      return 'text/html'
    default:
      return null
  }
}
