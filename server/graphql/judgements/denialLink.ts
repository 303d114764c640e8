import type { LinkModel } from '../claims/membershipOf.ts'
import type { Context } from '../context.ts'
import type { DenialModel } from '../models.ts'

/** What people made of what a denial was found to deny. */
export function denialLink({ from, statementId }: DenialModel, { claims }: Context): Pick<LinkModel, 'standing' | 'judgementId'> {
  const judged = claims.links.targetsOf(from).find(({ to, isAccepted }) => isAccepted && to === statementId)
  return { standing: judged === undefined ? 'PROPOSED' : 'ACCEPTED', judgementId: judged?.judgementId ?? null }
}
