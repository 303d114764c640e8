import { isArticleId, isClaimId, isEntityId, isJudgementId, isOutletId, isStatementId, parseId } from '../../domain/ids.ts'
import { claimById } from '../claims/claimById.ts'
import type { Context } from '../context.ts'
import type { ResolversTypes } from '../generated/resolvers.ts'

/** Whatever has this global id; null when nothing has. */
export async function loadNode(id: string, { loaders, claims, judgements }: Context): Promise<Awaited<ResolversTypes['Node']> | null> {
  const known = parseId(id)
  if (known === null) return null
  if (isArticleId(known)) return typed('Article', await loaders.article.load(known))
  if (isEntityId(known)) return typed('Entity', await loaders.entity.load(known))
  if (isStatementId(known)) return typed('Statement', await loaders.statement.load(known))
  if (isClaimId(known)) return typed('Claim', claimById(claims, known))
  if (isJudgementId(known)) return typed('Judgement', judgements.log().judgements.find((each) => each.id === known) ?? null)
  return isOutletId(known) ? typed('Outlet', await loaders.outlet.load(known)) : null
}

function typed<Name extends string, Row extends object>(__typename: Name, row: Row | null): (Row & { readonly __typename: Name }) | null {
  return row === null ? null : { ...row, __typename }
}
