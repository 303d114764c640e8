import type { Document } from '../../domain/Document.ts'
import type { ArticleId } from '../../domain/ids.ts'
import type { ReadingModel } from '../models.ts'

/** Where articles come in and go out; the board, the graph and the names follow. */
export interface ReadingDesk {
  /** Reads the documents of files and folders, one after another; stopped, it ends after the document that it is at. */
  readonly readPaths: (paths: readonly string[], stop?: AbortSignal) => Promise<void>
  /** Reads documents that were sent, and tells how each fared, in their order. */
  readonly readSent: (documents: readonly Document[]) => Promise<readonly ReadingModel[]>
  /** Deletes an article with all its traces; false when there is none. */
  readonly deleteArticle: (id: ArticleId) => Promise<boolean>
}
