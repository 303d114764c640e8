import type { DenialResolvers } from '../generated/resolvers.ts'
import { loadStatement } from '../loadExisting.ts'

export const Denial: DenialResolvers = {
  statement: ({ statementId }, _, context) => loadStatement(statementId, context),
}
