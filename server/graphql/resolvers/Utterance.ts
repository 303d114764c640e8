import { nameOfParty } from '../claims/nameParties.ts'
import { validTimeOf } from '../claims/validTimeOf.ts'
import { pageSize } from '../filters/pageOf.ts'
import type { UtteranceResolvers } from '../generated/resolvers.ts'
import { judgementOf } from '../judgements/judgementOf.ts'
import { loadStatement } from '../loadExisting.ts'

export const Utterance: UtteranceResolvers = {
  speaker: ({ first }, _, { loaders }) => (first.speakerId === null ? null : loaders.entity.load(first.speakerId)),
  side: ({ first }, _, context) => (first.speakerSide === null ? null : nameOfParty(first.speakerSide, context)),
  day: ({ first }) => first.day,
  dayBasis: ({ first }) => first.dayBasis,
  statement: ({ first }, _, context) => loadStatement(first.statementId, context),
  statements: ({ tellings }, { first }, context) =>
    Promise.all(
      statementIds(tellings)
        .slice(0, pageSize(first))
        .map((id) => loadStatement(id, context)),
    ),
  statementCount: ({ tellings }) => statementIds(tellings).length,
  nameUsed: async ({ first }, _, context) => {
    const { about } = await loadStatement(first.statementId, context)
    return about.find(({ entityId }) => entityId === first.proposition?.placeId)?.nameUsed ?? null
  },
  validFrom: ({ first }) => validTimeOf(first).validFrom,
  validTo: ({ first }) => validTimeOf(first).validTo,
  validBasis: ({ first }) => validTimeOf(first).validBasis,
  denies: ({ first: { denies, statementId } }) => (denies === null ? null : { ...denies, from: statementId }),
  rule: ({ membership }) => membership.rule,
  sureness: ({ membership }) => membership.sureness,
  standing: ({ membership }) => membership.standing,
  judgement: ({ membership }, _, context) => judgementOf(membership, context),
}

function statementIds<Id>(tellings: readonly { readonly statementId: Id }[]): Id[] {
  return [...new Set(tellings.map(({ statementId }) => statementId))]
}
