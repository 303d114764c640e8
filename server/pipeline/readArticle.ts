import type { Document, ReadingOutcome } from '../domain/Document.ts'
import type { Store } from '../domain/Store.ts'
import type { EntityMemory } from './EntityMemory.ts'
import { cleanDocument } from './read/cleanDocument.ts'
import { type Knowledge, understandArticle } from './understandArticle.ts'

/** What reading needs: where articles are kept, what is known, and the day of reading ("2025-11-03"). */
export interface ReadingParts extends Omit<Knowledge, 'known'> {
  readonly store: Store
  readonly memory: EntityMemory
  readonly today: () => string
  /** Whether documents whose articles were deleted are read again: they were sent or named on purpose. Without, they are set aside. */
  readonly again?: boolean
}

/** Reads one document: its story becomes an article, which is saved whole with all that is found in it. Throws UnreadableDocumentError. */
export async function readArticle(document: Document, { store, gazetteer, models, memory, today }: ReadingParts): Promise<ReadingOutcome> {
  const article = cleanDocument(document)
  const reading = understandArticle(article, { gazetteer, models, known: memory })
  await store.saveArticle(reading, today())
  memory.learn(reading.entities)
  return { kind: 'READ', name: document.name, articleId: article.id }
}
