import type { DoubtfulPairResolvers } from '../generated/resolvers.ts'
import { loadEntity } from '../loadExisting.ts'

export const DoubtfulPair: DoubtfulPairResolvers = {
  one: ({ one }, _, context) => loadEntity(one, context),
  other: ({ other }, _, context) => loadEntity(other, context),
}
