import { articleIdAt, type CorpusIndex, entityAt } from '../corpus/CorpusIndex.ts'
import type { ChosenPostings } from './chosenPostings.ts'
import type { Drawing } from './Drawing.ts'
import { type GraphView, joinNodes } from './GraphView.ts'

const EVIDENCE_COUNT = 3

/** The most pairs that are joined: of more, the strongest. */
const PAIR_LIMIT = 20_000

/** Joins entities that share articles, with how many they share and the newest of these. */
export function joinSharing(view: GraphView, { columns }: CorpusIndex, { chosen, postings }: Drawing): void {
  const idOf = (place: number) => entityAt(columns, chosen.entities[place] ?? 0).id
  for (const { one, other, weight, articles } of strongest(pairsOf(postings, chosen.entities.length))) {
    const evidence = articles.map((article) => articleIdAt(columns, article))
    joinNodes(view, { kind: 'SHARES_ARTICLES', source: idOf(one), target: idOf(other), weight, evidence })
  }
}

/** Two chosen entities by their places, how many articles they share, and the newest of these. */
interface Pair {
  readonly one: number
  readonly other: number
  readonly weight: number
  readonly articles: readonly number[]
}

/** Every pair that shares an article: a row-wise sparse product A·Aᵀ with scratch arrays as long as one row. */
export function pairsOf({ place, article, articleEnd, start, entriesOf }: ChosenPostings, count: number): readonly Pair[] {
  const pairs: Pair[] = []
  const shared = new Int32Array(count)
  const newest = new Int32Array(count * EVIDENCE_COUNT)
  for (let one = 0; one < count; one++) {
    const last = start[one + 1] ?? 0
    for (let at = start[one] ?? 0; at < last; at++) {
      const entry = entriesOf[at] ?? 0
      const end = articleEnd[entry] ?? 0
      for (let next = entry + 1; next < end; next++) {
        const other = place[next] ?? 0
        const before = shared[other] ?? 0
        if (before < EVIDENCE_COUNT) newest[other * EVIDENCE_COUNT + before] = article[entry] ?? 0
        shared[other] = before + 1
      }
    }
    for (let other = one + 1; other < count; other++) {
      const weight = shared[other] ?? 0
      if (weight === 0) continue
      const from = other * EVIDENCE_COUNT
      pairs.push({ one, other, weight, articles: Array.from(newest.subarray(from, from + Math.min(weight, EVIDENCE_COUNT))) })
      shared[other] = 0
    }
  }
  return pairs
}

function strongest(pairs: readonly Pair[]): readonly Pair[] {
  if (pairs.length <= PAIR_LIMIT) return pairs
  return pairs.toSorted((a, b) => b.weight - a.weight || a.one - b.one || a.other - b.other).slice(0, PAIR_LIMIT)
}
