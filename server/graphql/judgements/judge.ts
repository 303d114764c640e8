import { UnusableRequestError } from '../../domain/errors.ts'
import { isJudgementId, parseId } from '../../domain/ids.ts'
import type { Judgement } from '../../domain/Judgement.ts'
import type { Context } from '../context.ts'
import { forgetLoaded } from '../loaders.ts'
import type { Draft, Judge } from './JudgementDesk.ts'

/** Judges what is drafted; what this request loaded before is loaded anew. */
export async function judge(by: Judge, draft: () => Promise<Draft>, { judgements, loaders }: Context): Promise<Judgement> {
  forgetLoaded(loaders)
  const judgement = await judgements.judge(by, draft)
  forgetLoaded(loaders)
  return judgement
}

/** Undoes a judgement. Throws UnusableRequestError when there is none with this id. */
export async function undo(by: Judge, id: string, { judgements, loaders }: Context): Promise<Judgement> {
  const known = parseId(id)
  const judgement = known !== null && isJudgementId(known) ? await judgements.undo(by, known) : null
  forgetLoaded(loaders)
  if (judgement === null) throw new UnusableRequestError(`No judgement has the id "${id}". Find it with \`judgements\`.`)
  return judgement
}
