import { articleIdAt, type CorpusIndex, entityAt } from '../corpus/CorpusIndex.ts'
import type { Drawing } from './Drawing.ts'
import { type GraphView, joinNodes } from './GraphView.ts'

const EVIDENCE_COUNT = 3

/**
 * Joins entities that share articles, with how many they share and the newest of these. Only pairs among the chosen are
 * counted: entity by entity, over its articles, in scratch arrays as long as the graph (row-wise sparse product A·Aᵀ).
 */
export function joinSharing(view: GraphView, index: CorpusIndex, { scope, chosen }: Drawing): void {
  const { columns, byEntity } = index
  const starts = columns.postingStart.values
  const entities = columns.postingEntity.values
  const rank = new Int32Array(columns.entities.length).fill(-1)
  chosen.entities.forEach((entity, place) => {
    rank[entity] = place
  })
  const shared = new Int32Array(chosen.entities.length)
  const newest = new Int32Array(chosen.entities.length * EVIDENCE_COUNT)

  chosen.entities.forEach((entity, place) => {
    const met: number[] = []
    const end = byEntity.start[entity + 1] ?? 0
    for (let posting = byEntity.start[entity] ?? 0; posting < end; posting++) {
      const article = byEntity.article[posting] ?? 0
      if (scope.passes[article] === 0) continue
      const last = starts[article + 1] ?? 0
      for (let at = starts[article] ?? 0; at < last; at++) {
        const other = rank[entities[at] ?? 0] ?? -1
        if (other <= place) continue
        const count = shared[other] ?? 0
        if (count === 0) met.push(other)
        if (count < EVIDENCE_COUNT) newest[other * EVIDENCE_COUNT + count] = article
        shared[other] = count + 1
      }
    }
    const id = entityAt(columns, entity).id
    for (const other of met.sort((a, b) => a - b)) {
      const weight = shared[other] ?? 0
      shared[other] = 0
      const articles = newest.subarray(other * EVIDENCE_COUNT, other * EVIDENCE_COUNT + Math.min(weight, EVIDENCE_COUNT))
      const evidence = Array.from(articles, (article) => articleIdAt(columns, article))
      const target = entityAt(columns, chosen.entities[other] ?? 0).id
      joinNodes(view, { kind: 'SHARES_ARTICLES', source: id, target, weight, evidence })
    }
  })
}
