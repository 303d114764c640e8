import { pageSize } from '../filters/pageOf.ts'
import type { StatementConnectionResolvers } from '../generated/resolvers.ts'
import { asksForDays, edgesOf, pageInfoOf } from '../pages/connection.ts'

export const StatementConnection: StatementConnectionResolvers = {
  edges: edgesOf,
  nodes: ({ rows }) => rows,
  pageInfo: pageInfoOf,
  undatedCount: async ({ filter }, _, { store }) => (asksForDays(filter) ? (await store.undatedStatements(filter, 0)).totalCount : 0),
  undated: async ({ filter }, { first }, { store }) =>
    asksForDays(filter) ? (await store.undatedStatements(filter, pageSize(first))).rows : [],
}
