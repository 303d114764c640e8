import { UnusableRequestError } from '../../domain/errors.ts'
import { isJudgementId, parseId } from '../../domain/ids.ts'
import type { Judgement } from '../../domain/Judgement.ts'
import type { Context } from '../context.ts'
import { forgetLoaded } from '../loaders.ts'
import { draftAgain } from './draftAgain.ts'
import type { Draft, Judge } from './JudgementDesk.ts'

/** Judges what is drafted; what this request loaded before is loaded anew. */
export async function judge(by: Judge, draft: () => Promise<Draft>, { judgements, loaders }: Context): Promise<Judgement> {
  forgetLoaded(loaders)
  const judgement = await judgements.judge(by, draft)
  forgetLoaded(loaders)
  return judgement
}

/** Makes a judgement again that was undone, for the reason it had unless another is given. Throws UnusableRequestError when there is none with this id. */
export async function redo(by: Judge, id: string, context: Context): Promise<Judgement> {
  const judgement = context.judgements.log().judgements.find((each) => each.id === parseId(id)) ?? refuseUnknown(id)
  return judge({ ...by, why: by.why ?? judgement.why }, () => draftAgain(judgement, context), context)
}

/** Undoes a judgement. Throws UnusableRequestError when there is none with this id. */
export async function undo(by: Judge, id: string, { judgements, loaders }: Context): Promise<Judgement> {
  const known = parseId(id)
  const judgement = known !== null && isJudgementId(known) ? await judgements.undo(by, known) : null
  forgetLoaded(loaders)
  return judgement ?? refuseUnknown(id)
}

function refuseUnknown(id: string): never {
  throw new UnusableRequestError(`No judgement has the id "${id}". Find it with \`judgements\`.`)
}
