import { useSyncExternalStore } from 'react'
import type { JudgementToldFragment } from '../../gql/generated/graphql.ts'

let told: JudgementToldFragment | null = null
const listeners = new Set<() => void>()

/** The judgement that was made or undone last, until its note is closed; null when there is none. */
export function useJudgementNote(): JudgementToldFragment | null {
  return useSyncExternalStore(listen, () => told)
}

/** Tells at the foot of the page what was judged, with a way to undo it. */
export function tellJudgement(judgement: JudgementToldFragment | null): void {
  told = judgement
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
