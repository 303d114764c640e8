import type { DenialResolvers } from '../generated/resolvers.ts'
import { denialLink } from '../judgements/denialLink.ts'
import { judgementOf } from '../judgements/judgementOf.ts'
import { loadStatement } from '../loadExisting.ts'

export const Denial: DenialResolvers = {
  statement: ({ statementId }, _, context) => loadStatement(statementId, context),
  standing: (denial, _, context) => denialLink(denial, context).standing,
  judgement: (denial, _, context) => judgementOf(denialLink(denial, context), context),
}
