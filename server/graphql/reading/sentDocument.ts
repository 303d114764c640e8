import { extname } from 'node:path'
import type { Document, DocumentMetadata, MediaType } from '../../domain/Document.ts'
import { UnusableRequestError } from '../../domain/errors.ts'
import { documentIdOf } from '../../domain/ids.ts'
import { given } from '../filters/given.ts'
import type { DocumentInput } from '../generated/resolvers.ts'

const MEDIA_TYPES: Readonly<Record<string, MediaType>> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
}

/** The document that a client sends as text. Throws UnusableRequestError when its name has no ending that is known. */
export function sentDocument({ name, text, title, outlet, url, publishedAt }: DocumentInput): Document {
  const mediaType = MEDIA_TYPES[extname(name).toLowerCase()]
  if (mediaType === undefined) {
    throw new UnusableRequestError(`"${name}" has no ending that tells its type. Name it .txt, .md or .html.`)
  }
  const bytes = new TextEncoder().encode(text)
  const metadata: DocumentMetadata = given({ title, outlet, url, publishedAt })
  const sidecar = Object.keys(metadata).length > 0 ? JSON.stringify(metadata) : ''
  return { id: documentIdOf(bytes, sidecar), name, mediaType, bytes, metadata }
}
