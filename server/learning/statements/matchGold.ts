import { type Candidate, contentSize } from '../../pipeline/extract/statements/learned/Candidate.ts'
import type { Range } from '../../pipeline/extract/statements/Range.ts'
import type { GoldDraft } from './LearningText.ts'

/** Which candidates are right: half their content's union with an annotated one is shared, and the speakers meet; each annotation makes one right. */
export function rightCandidates(candidates: readonly Candidate[], gold: readonly GoldDraft[]): Set<number> {
  const pairs = candidates.flatMap((candidate, index) =>
    gold.flatMap((draft, at) => {
      const likeness = jaccard(candidate, draft)
      return likeness >= 0.5 && sameSpeaker(candidate, draft) ? [{ index, at, likeness }] : []
    }),
  )
  pairs.sort((a, b) => b.likeness - a.likeness || a.index - b.index)
  const right = new Set<number>()
  const taken = new Set<number>()
  for (const { index, at } of pairs) {
    if (right.has(index) || taken.has(at)) continue
    right.add(index)
    taken.add(at)
  }
  return right
}

function jaccard(candidate: Candidate, gold: GoldDraft): number {
  const shared = sharedTokens(candidate.content, gold.content)
  const size = gold.content.reduce((sum, range) => sum + range.end - range.first, 0)
  return shared / (contentSize(candidate) + size - shared)
}

function sameSpeaker(candidate: Candidate, gold: GoldDraft): boolean {
  if (candidate.source === null || gold.source.length === 0) return candidate.source === null && gold.source.length === 0
  return sharedTokens([candidate.source], gold.source) > 0
}

function sharedTokens(some: readonly Range[], others: readonly Range[]): number {
  let shared = 0
  for (const a of some) for (const b of others) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.first, b.first))
  return shared
}
