import type { Telling } from '../../domain/Claim.ts'
import type { CountedTelling } from './areRivals.ts'

/** A telling with its words, and what it is like. */
export interface WordEntry extends CountedTelling {
  /** The numbers of its stems, ascending. */
  readonly stems: readonly number[]
  readonly month: number
  readonly like: Map<Telling, number>
  /** Those that say the same but for a number or a winner. */
  readonly rivals: Set<Telling>
  readonly mayHaveRivals: boolean
  /** The last comparison that it was met in; written in place, which spares a set for each. */
  comparison: number
}
