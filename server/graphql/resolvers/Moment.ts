import { nameOfParty } from '../claims/nameParties.ts'
import type { MomentResolvers } from '../generated/resolvers.ts'
import { loadStatement } from '../loadExisting.ts'

export const Moment: MomentResolvers = {
  day: ({ telling }) => telling.day,
  dayBasis: ({ telling }) => telling.dayBasis,
  party: ({ telling: { proposition } }, _, context) => (proposition?.side == null ? null : nameOfParty(proposition.side, context)),
  statement: ({ telling }, _, context) => loadStatement(telling.statementId, context),
}
