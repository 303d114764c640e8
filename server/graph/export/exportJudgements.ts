import type { Store } from '../../domain/Store.ts'

/** The log of judgements as JSON Lines, the first made first: one judgement a line, with what was decided, by whom, when and why, and whether it was undone. */
export async function* exportJudgements(store: Pick<Store, 'judgementLog'>): AsyncGenerator<string> {
  const { judgements } = await store.judgementLog()
  for (const { decision, ...judgement } of judgements) yield `${JSON.stringify({ ...judgement, kind: decision.kind, decision })}\n`
}
