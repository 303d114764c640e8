import { pageOfList } from '../claims/pageOfList.ts'
import { pageOf, pageSize } from '../filters/pageOf.ts'
import type { SpreadResolvers } from '../generated/resolvers.ts'

export const Spread: SpreadResolvers = {
  earliest: ({ dated }) => dated[0] ?? null,
  appearances: ({ dated }, page) =>
    pageOfList(dated, pageOf(page), ({ appearance: { telling } }) => `${telling.statementId} ${telling.start}`),
  undated: ({ undated }, { first }) => undated.slice(0, pageSize(first)),
  undatedCount: ({ undated }) => undated.length,
  outlets: ({ dated, undated }) => new Set([...dated, ...undated].flatMap(({ appearance }) => appearance.outlet ?? [])).size,
  origins: ({ dated, undated }) => new Set([...dated, ...undated].map(({ appearance }) => appearance.origin)).size,
}
