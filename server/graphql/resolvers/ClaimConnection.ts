import type { ClaimConnectionResolvers } from '../generated/resolvers.ts'
import { edgesOf, pageInfoOf } from '../pages/connection.ts'

export const ClaimConnection: ClaimConnectionResolvers = {
  edges: edgesOf,
  nodes: ({ rows }) => rows,
  pageInfo: pageInfoOf,
}
