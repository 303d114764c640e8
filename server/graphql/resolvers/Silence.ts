import type { SilenceResolvers } from '../generated/resolvers.ts'
import { loadStatement } from '../loadExisting.ts'

export const Silence: SilenceResolvers = {
  statement: ({ silence }, _, context) => loadStatement(silence.statementId, context),
}
