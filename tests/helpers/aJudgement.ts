import { judgementIdOf } from '../../server/domain/ids.ts'
import type { Decision, Judgement } from '../../server/domain/Judgement.ts'

/** A judgement by "you" that holds. */
export function aJudgement(decision: Decision, given: Partial<Judgement> = {}): Judgement {
  return {
    id: judgementIdOf(JSON.stringify(decision)),
    decision,
    madeAt: '2025-05-01T09:30:00Z',
    by: 'you',
    why: null,
    words: 'as decided',
    notes: [],
    undone: null,
    ...given,
  }
}
