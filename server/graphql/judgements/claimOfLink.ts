import type { Judgement } from '../../domain/Judgement.ts'
import { type ClaimModel, claimModel } from '../claims/ClaimModel.ts'
import type { Context } from '../context.ts'
import { statementsNow } from './subjectsNow.ts'
import { tellingNear } from './tellingNear.ts'

/** The claim that a judgement about membership means, as it is now; null for all else, and when it is gone. */
export async function claimOfLink(judgement: Judgement, context: Context): Promise<ClaimModel | null> {
  const { decision } = judgement
  if (decision.kind !== 'ACCEPT_LINK' && decision.kind !== 'REJECT_LINK') return null
  const member = (await statementsNow(judgement, context))[1]
  if (decision.link !== 'MEMBERSHIP' || member === undefined) return null
  const telling = tellingNear(member, decision.to.point, context.claims)
  const positioned = telling === null ? null : context.claims.claimOf(telling)
  return positioned === null ? null : claimModel(positioned, context.claims, null)
}
