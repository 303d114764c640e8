import type { ChangeResolvers } from '../generated/resolvers.ts'
import { loadEntity, loadStatement } from '../loadExisting.ts'

export const Change: ChangeResolvers = {
  speaker: ({ speakerId }, _, context) => loadEntity(speakerId, context),
  from: ({ from }, _, context) => loadStatement(from, context),
  to: ({ to }, _, context) => loadStatement(to, context),
}
