import type { JudgementConnectionResolvers } from '../generated/resolvers.ts'
import { edgesOf, pageInfoOf } from '../pages/connection.ts'

export const JudgementConnection: JudgementConnectionResolvers = {
  edges: edgesOf,
  nodes: ({ rows }) => rows,
  pageInfo: pageInfoOf,
}
