import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Document } from '../../domain/Document.ts'
import type { EntityId } from '../../domain/ids.ts'
import type { ReadingEvent } from '../../domain/ReadingEvents.ts'
import type { Store } from '../../domain/Store.ts'
import type { Corpus } from '../corpus/openCorpus.ts'
import type { ReadingModel } from '../models.ts'
import type { ReadingBoard } from './ReadingBoard.ts'
import type { ReadingDesk } from './ReadingDesk.ts'
import { readingOf } from './readingOf.ts'

export interface DeskParts {
  readonly store: Store
  readonly corpus: Corpus
  readonly board: ReadingBoard
  readonly reader: Reader
}

/** The way of the data, as far as the desk knows it: it saves what it reads and tells how it goes. */
export interface Reader {
  readonly readPaths: (paths: readonly string[]) => AsyncIterable<ReadingEvent>
  readonly readSent: (documents: readonly Document[]) => AsyncIterable<ReadingEvent>
  /** After these entities were judged: later articles may call them by the names that they have now. */
  readonly learn: (ids: readonly EntityId[]) => Promise<void>
}

/** A desk that keeps the board, the graph and the names in step with what comes in and goes out. */
export function makeReadingDesk({ store, corpus, board, reader }: DeskParts): ReadingDesk {
  async function follow(events: AsyncIterable<ReadingEvent>, stop?: AbortSignal): Promise<readonly ReadingModel[]> {
    const readings: ReadingModel[] = []
    for await (const event of events) {
      if (event.kind === 'READ') await corpus.takeIn(event.articleId)
      board.note(event)
      if (event.kind !== 'FOUND' && event.kind !== 'STARTED') readings.push(readingOf(event))
      // Reading is hard work without a pause; requests get their turn between two documents.
      await nextTurn()
      if (stop?.aborted) break
    }
    return readings
  }
  return {
    readPaths: async (paths, stop) => {
      await follow(reader.readPaths(paths), stop)
    },
    readSent: (documents) => follow(reader.readSent(documents)),
    deleteArticle: async (id) => {
      const outlines = await store.outlinesOf([id])
      if (!(await store.deleteArticle(id))) return false
      for (const outline of outlines) await corpus.letGo(outline)
      board.forget(id)
      return true
    },
  }
}
