import type { ClashResolvers } from '../generated/resolvers.ts'
import { loadStatement } from '../loadExisting.ts'

export const Clash: ClashResolvers = {
  one: ({ one }, _, context) => loadStatement(one, context),
  other: ({ other }, _, context) => loadStatement(other, context),
}
