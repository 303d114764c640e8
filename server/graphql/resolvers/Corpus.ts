import type { CorpusResolvers } from '../generated/resolvers.ts'

export const Corpus: CorpusResolvers = {
  edges: (_corpus, _, { graph }) => graph.edgeCount(),
  entityCounts: ({ entitiesByKind }) => entitiesByKind,
}
