import type { Judgement } from '../../domain/Judgement.ts'
import type { Context } from '../context.ts'
import { draftKeepApart } from './draftKeepApart.ts'
import { draftRename, draftRetype } from './draftLook.ts'
import { draftMerge } from './draftMerge.ts'
import type { Draft } from './JudgementDesk.ts'

/**
 * A judgement once more, as it would be made now; the judgement that says so already, when one holds. Throws UnusableRequestError when what was judged since speaks
 * against it, or an entity of it is gone.
 */
export async function draftAgain(judgement: Judgement, context: Context): Promise<Draft> {
  const { decision, words } = judgement
  if (judgement.undone === null) return { kind: 'KNOWN', judgement }
  switch (decision.kind) {
    case 'MERGE':
      return draftMerge(
        decision.keep.id,
        decision.others.map(({ id }) => id),
        context,
      )
    case 'KEEP_APART':
      return draftKeepApart(decision.one.id, decision.other.id, context)
    case 'RENAME':
      return draftRename(decision.entity.id, decision.name, context)
    case 'RETYPE':
      return draftRetype(decision.entity.id, decision.to, context)
    case 'SPLIT':
    case 'FIX_SPEAKER':
    case 'ACCEPT_LINK':
    case 'REJECT_LINK':
      // What it holds on to is told by the decision itself: the same names and articles, the same words.
      return sayingSo(judgement, context) ?? { kind: 'NEW', decision, words, notes: judgement.notes }
  }
}

/** The last judgement that holds and decided just the same. */
function sayingSo({ decision }: Judgement, { judgements }: Context): Draft | null {
  const told = JSON.stringify(decision)
  const known = judgements.log().judgements.findLast(({ decision: other, undone }) => undone === null && JSON.stringify(other) === told)
  return known === undefined ? null : { kind: 'KNOWN', judgement: known }
}
