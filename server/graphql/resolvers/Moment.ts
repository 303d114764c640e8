import type { MomentResolvers } from '../generated/resolvers.ts'
import { loadStatement } from '../loadExisting.ts'

export const Moment: MomentResolvers = {
  day: ({ telling }) => telling.day,
  dayBasis: ({ telling }) => telling.dayBasis,
  statement: ({ telling }, _, context) => loadStatement(telling.statementId, context),
}
