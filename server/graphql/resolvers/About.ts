import type { AboutResolvers } from '../generated/resolvers.ts'
import { loadEntity } from '../loadExisting.ts'

export const About: AboutResolvers = {
  entity: ({ entityId }, _, context) => loadEntity(entityId, context),
}
