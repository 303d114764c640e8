import { useSyncExternalStore } from 'react'
import { type Pair, pairKey, type Step } from './reviewQueue.ts'

/** A step with the judgement that it made: null while the server has not answered, and for a pair put off. */
export interface MadeStep extends Step {
  readonly judgementId: string | null
  /** Settles when the server has answered: the judgement's id, or null when it refused. */
  readonly answer: Promise<string | null>
  /** The two names, as they were. */
  readonly names: string
}

/** What was done in this sitting, the latest last, and the pairs taken back, the latest first. It outlives the view, so that one can look elsewhere in between. */
export interface Trail {
  readonly steps: readonly MadeStep[]
  readonly returned: readonly Pair[]
}

let trail: Trail = { steps: [], returned: [] }
const listeners = new Set<() => void>()

export function useReviewTrail(): Trail {
  return useSyncExternalStore(listen, () => trail)
}

/** The step that an undo takes back. */
export function lastStep(): MadeStep | null {
  return trail.steps.at(-1) ?? null
}

/** Adds a step; it learns its judgement's id by itself, and goes again when the server refuses. */
export function addStep(step: MadeStep): void {
  const returned = trail.returned.filter((pair) => pairKey(pair) !== pairKey(step.pair))
  change({ steps: [...trail.steps, step], returned })
  if (step.choice === 'LATER') return
  void step.answer.then((judgementId) => {
    if (judgementId === null) takeBack(step.pair)
    else change({ ...trail, steps: trail.steps.map((each) => (each.answer === step.answer ? { ...each, judgementId } : each)) })
  })
}

/** Takes back the last step with a pair: the pair is the next one. */
export function takeBack(pair: Pair): void {
  const place = trail.steps.findLastIndex((step) => pairKey(step.pair) === pairKey(pair))
  if (place >= 0) change({ steps: trail.steps.toSpliced(place, 1), returned: [pair, ...trail.returned] })
}

/** A judgement was undone elsewhere: in the list, or at the foot of the page. */
export function takeBackJudgement(judgementId: string): void {
  const step = trail.steps.find((each) => each.judgementId === judgementId)
  if (step !== undefined) takeBack(step.pair)
}

function change(next: Trail): void {
  trail = next
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
