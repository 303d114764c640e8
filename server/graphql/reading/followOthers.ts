import type { Store } from '../../domain/Store.ts'
import type { Corpus } from '../corpus/openCorpus.ts'
import type { ReadingBoard } from './ReadingBoard.ts'

export interface FollowingParts {
  readonly store: Pick<Store, 'articlesReadAfter'>
  readonly corpus: Corpus
  readonly board: Pick<ReadingBoard, 'changed'>
}

/** Articles that are taken in at one look. */
const BATCH_SIZE = 200

/** From which row of the readings on, and how often, in milliseconds. */
export interface Following {
  readonly after: number
  readonly everyMs: number
}

/**
 * Takes in what another process reads into the same database (`npm run ingest` beside a running server): looks now and then for articles that the corpus does not
 * hold, after the last reading that it was opened with. What fails is tried again at the next look. `close` ends it.
 */
export function followOthers({ store, corpus, board }: FollowingParts, { after, everyMs }: Following): { readonly close: () => void } {
  let last = after
  let timer: NodeJS.Timeout | undefined
  let isOpen = true
  const look = async (): Promise<void> => {
    const read = await store.articlesReadAfter(last, BATCH_SIZE)
    const fresh = read.filter(({ articleId }) => !corpus.holds(articleId))
    for (const { articleId } of fresh) await corpus.takeIn(articleId)
    last = read.at(-1)?.row ?? last
    if (fresh.length > 0) board.changed.ring()
  }
  const again = (): void => {
    if (isOpen) timer = setTimeout(() => look().then(again, again), everyMs)
  }
  again()
  return {
    close: () => {
      isOpen = false
      clearTimeout(timer)
    },
  }
}
