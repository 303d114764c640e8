import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Document, ReadingOutcome } from '../domain/Document.ts'
import { UnreadableDocumentError } from '../domain/errors.ts'
import type { ReadingEvent } from '../domain/ReadingEvents.ts'
import type { FoundDocument } from './read/findDocuments.ts'
import { type ReadingParts, readArticle } from './readArticle.ts'

/**
 * Reads documents one after another and tells what happens to each, when it has happened: a document told as READ is saved. What was read
 * before is KNOWN, what was deleted since is left unless it is asked for again; what cannot be read is set aside with its reason, and the rest goes on. Ends early when nobody asks for the next event;
 * throws only when the store fails. Between two documents the event loop has its turn.
 */
export async function* readDocuments(documents: AsyncIterable<FoundDocument>, parts: ReadingParts): AsyncGenerator<ReadingEvent> {
  for await (const found of documents) {
    switch (found.kind) {
      case 'FOUND':
        yield found
        break
      case 'SET_ASIDE':
        yield { kind: 'SET_ASIDE', name: found.name, reason: found.reason }
        break
      case 'DOCUMENT':
        yield { kind: 'STARTED', name: found.document.name }
        yield await readOnce(found.document, parts)
        await nextTurn()
    }
  }
}

const DELETED = 'its article was deleted here; to read it again: npm run ingest -- --again PATH, or send it from the page'

/** Documents that are at hand already, as if they had been found. */
export async function* foundDocuments(documents: readonly Document[]): AsyncGenerator<FoundDocument> {
  for (const { name } of documents) yield { kind: 'FOUND', name }
  for (const document of documents) yield { kind: 'DOCUMENT', document, path: document.name }
}

async function readOnce(document: Document, parts: ReadingParts): Promise<ReadingOutcome> {
  const { name } = document
  const earlier = await parts.store.outcomeOf(document.id)
  if (earlier === null && parts.again !== true && (await parts.store.wasDeleted(document.id)))
    return { kind: 'SET_ASIDE', name, reason: DELETED }
  if (earlier === null) return await readOrSetAside(document, parts)
  return earlier.kind === 'SET_ASIDE' ? { ...earlier, name } : { kind: 'KNOWN', name, articleId: earlier.articleId }
}

async function readOrSetAside(document: Document, parts: ReadingParts): Promise<ReadingOutcome> {
  try {
    return await readArticle(document, parts)
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error
    // A fault of ours has a cause. It is told, but not kept: a mended program may read the document.
    if (error.cause === undefined) await parts.store.setAside(document, error.reason)
    return { kind: 'SET_ASIDE', name: document.name, reason: error.reason }
  }
}
