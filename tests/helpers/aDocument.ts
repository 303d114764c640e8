import type { Document, DocumentMetadata } from '../../server/domain/Document.ts'
import { documentFrom } from '../../server/pipeline/read/documentFrom.ts'

/** A document for a test: its text, and the name that tells its type. */
export function aDocument(text: string | Uint8Array, name = 'report.txt', metadata: DocumentMetadata = {}): Document {
  return documentFrom({ name, bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text, metadata })
}
