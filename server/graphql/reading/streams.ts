import type { Context } from '../context.ts'
import type { CorpusModel, ProgressModel } from '../models.ts'
import { mapTurns } from './mapTurns.ts'
import type { ReadingBoard } from './ReadingBoard.ts'

const PROGRESS_GAP_MS = 100
const CHANGE_GAP_MS = 1_000
const READINGS_IN_A_MESSAGE = 50

/** How the reading goes: at once, then at most ten times a second, with the documents that changed since the last message. */
export function progress(board: ReadingBoard): AsyncIterableIterator<{ readonly progress: ProgressModel }> {
  let seen = 0
  return mapTurns(board.moved.turns(PROGRESS_GAP_MS), () => {
    const readings = board.changedSince(seen, READINGS_IN_A_MESSAGE)
    seen = board.version()
    return { progress: { ...board.counts(), readings } }
  })
}

/** The corpus: at once, then each time that articles came or went, at most once a second. */
export function changes({ board, store }: Context): AsyncIterableIterator<{ readonly changed: CorpusModel }> {
  return mapTurns(board.changed.turns(CHANGE_GAP_MS), async () => ({ changed: await store.corpusCounts() }))
}
