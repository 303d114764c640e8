import type { JudgementResolvers } from '../generated/resolvers.ts'
import { claimOfLink } from '../judgements/claimOfLink.ts'
import { entitiesNow, isAnchored, notesOn, statementsNow } from '../judgements/subjectsNow.ts'

export const Judgement: JudgementResolvers = {
  kind: ({ decision }) => decision.kind,
  notes: (judgement, _, context) => notesOn(judgement, context),
  entities: (judgement, _, context) => entitiesNow(judgement, context),
  statements: (judgement, _, context) => statementsNow(judgement, context),
  claim: (judgement, _, context) => claimOfLink(judgement, context),
  isAnchored: (judgement, _, context) => isAnchored(judgement, context),
  isUndone: ({ undone }) => undone !== null,
  undoneAt: ({ undone }) => undone?.at ?? null,
  undoneBy: ({ undone }) => undone?.by ?? null,
}
