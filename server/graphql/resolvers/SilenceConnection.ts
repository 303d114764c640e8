import { pageSize } from '../filters/pageOf.ts'
import type { SilenceConnectionResolvers } from '../generated/resolvers.ts'
import { edgesOf, pageInfoOf } from '../pages/connection.ts'

export const SilenceConnection: SilenceConnectionResolvers = {
  edges: edgesOf,
  nodes: ({ rows }) => rows,
  pageInfo: pageInfoOf,
  undatedCount: ({ undated }) => undated.length,
  undated: ({ undated }, { first }) => undated.slice(0, pageSize(first)),
}
