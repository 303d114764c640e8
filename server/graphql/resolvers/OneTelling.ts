import type { OneTellingResolvers } from '../generated/resolvers.ts'
import { judgementOf } from '../judgements/judgementOf.ts'

export const OneTelling: OneTellingResolvers = {
  judgement: (pair, _, context) => judgementOf(pair, context),
}
