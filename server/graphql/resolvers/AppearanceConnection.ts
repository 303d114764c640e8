import type { AppearanceConnectionResolvers } from '../generated/resolvers.ts'
import { edgesOf, pageInfoOf } from '../pages/connection.ts'

export const AppearanceConnection: AppearanceConnectionResolvers = {
  edges: edgesOf,
  nodes: ({ rows }) => rows,
  pageInfo: pageInfoOf,
}
