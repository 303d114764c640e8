import type { MomentConnectionResolvers } from '../generated/resolvers.ts'
import { edgesOf, pageInfoOf } from '../pages/connection.ts'

export const MomentConnection: MomentConnectionResolvers = {
  edges: edgesOf,
  nodes: ({ rows }) => rows,
  pageInfo: pageInfoOf,
}
