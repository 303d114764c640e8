import type { PathResolvers } from '../generated/resolvers.ts'
import { loadEntity } from '../loadExisting.ts'

export const Path: PathResolvers = {
  entities: ({ entities }, _, context) => Promise.all(entities.map((id) => loadEntity(id, context))),
}
