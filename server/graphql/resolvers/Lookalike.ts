import type { LookalikeResolvers } from '../generated/resolvers.ts'
import { loadEntity } from '../loadExisting.ts'

export const Lookalike: LookalikeResolvers = {
  entity: ({ entityId }, _, context) => loadEntity(entityId, context),
}
