import type { Quality } from '../domain/Quality.ts'
import type { Store } from '../domain/Store.ts'
import type { CorpusGraph } from '../graph/makeCorpusGraph.ts'
import type { ClaimBook } from '../pipeline/relate/ClaimBook.ts'
import type { JudgementDesk } from './judgements/JudgementDesk.ts'
import type { LookalikeIndex } from './names/LookalikeIndex.ts'
import type { NameIndex } from './names/NameIndex.ts'
import type { ReadingBoard } from './reading/ReadingBoard.ts'
import type { ReadingDesk } from './reading/ReadingDesk.ts'

/** What GraphQL answers from. */
export interface Parts {
  readonly store: Store
  readonly graph: CorpusGraph
  readonly names: NameIndex
  readonly claims: ClaimBook
  readonly lookalikes: LookalikeIndex
  readonly board: ReadingBoard
  readonly desk: ReadingDesk
  readonly judgements: JudgementDesk
  /** Null when nothing was measured. */
  readonly quality: Quality | null
}
