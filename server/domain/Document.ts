import type { ArticleId, DocumentId } from './ids.ts'

/** How the bytes of a document are to be read. */
export type MediaType = 'text/plain' | 'text/markdown' | 'text/html'

/** What came in: bytes, where they came from, and what a file beside them said about them. */
export interface Document {
  readonly id: DocumentId
  /** The file's name without folders, or the address that it was fetched from. */
  readonly name: string
  readonly mediaType: MediaType
  readonly bytes: Uint8Array
  readonly metadata: DocumentMetadata
}

/** What a sidecar file, front matter or a person says about a document; it goes before what the text itself says. */
export interface DocumentMetadata {
  readonly title?: string
  readonly outlet?: string
  readonly url?: string
  /** A day, "2025-11-03", or a moment in ISO 8601. */
  readonly publishedAt?: string
}

/** How one document fared: it became an article, was known already, or was set aside with its reason. */
export type ReadingOutcome =
  | { readonly kind: 'READ'; readonly name: string; readonly articleId: ArticleId }
  | { readonly kind: 'KNOWN'; readonly name: string; readonly articleId: ArticleId }
  | { readonly kind: 'SET_ASIDE'; readonly name: string; readonly reason: string }
