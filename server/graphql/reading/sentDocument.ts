import type { Document } from '../../domain/Document.ts'
import { UnusableRequestError } from '../../domain/errors.ts'
import { documentFrom, mediaTypeOf } from '../../pipeline/read/documentFrom.ts'
import { given } from '../filters/given.ts'
import type { DocumentInput } from '../generated/resolvers.ts'

/** The document that a client sends as text. Throws UnusableRequestError when its name has no ending that tells its type. */
export function sentDocument({ name, text, title, outlet, url, publishedAt }: DocumentInput): Document {
  if (mediaTypeOf(name) === null) {
    throw new UnusableRequestError(`"${name}" has no ending that tells its type. Name it .txt, .md or .html.`)
  }
  return documentFrom({ name, bytes: new TextEncoder().encode(text), metadata: given({ title, outlet, url, publishedAt }) })
}
