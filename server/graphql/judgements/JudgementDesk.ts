import type { JudgementId } from '../../domain/ids.ts'
import type { Decision, Judgement } from '../../domain/Judgement.ts'
import type { JudgementLog } from '../../domain/Store.ts'

/** Who judges and why. */
export interface Judge {
  readonly by: string
  readonly why: string | null
}

/** What is to be decided, in a form that can be kept; or the judgement that decided just so before and still holds. */
export type Draft =
  | { readonly kind: 'NEW'; readonly decision: Decision; readonly words: string; readonly notes: readonly string[] }
  | { readonly kind: 'KNOWN'; readonly judgement: Judgement }

/** Where things are judged and judgements undone, one after another; all that is served follows at once. */
export interface JudgementDesk {
  readonly log: () => JudgementLog
  /** Keeps what is drafted, when nothing else is being judged, and applies it. */
  readonly judge: (judge: Judge, draft: () => Promise<Draft>) => Promise<Judgement>
  /** Undoes a judgement; one that is undone already stays so. Null when there is none. */
  readonly undo: (judge: Judge, id: JudgementId) => Promise<Judgement | null>
}
