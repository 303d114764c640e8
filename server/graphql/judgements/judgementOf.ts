import type { JudgementId } from '../../domain/ids.ts'
import type { Judgement } from '../../domain/Judgement.ts'
import type { Context } from '../context.ts'

/** The judgement on a link; null while nobody has judged. */
export function judgementOf({ judgementId }: { readonly judgementId: JudgementId | null }, { judgements }: Context): Judgement | null {
  return judgementId === null ? null : (judgements.log().judgements.find(({ id }) => id === judgementId) ?? null)
}
