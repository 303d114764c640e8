import { beliefFeatures } from './beliefFeatures.ts'
import { type Candidate, contentSize, sharedContent } from './Candidate.ts'
import { featureListFor } from './FeatureList.ts'
import { addScores } from './LabelWeights.ts'
import type { Sight } from './Sight.ts'
import type { LinearModel } from './StatementModel.ts'

/** Log-odds from which a candidate is believed. */
const leastBelief = -0.5

/** The candidates that the model believes, none of which has most of another's content; in text order of their cues. */
export function believeCandidates(
  sight: Sight,
  candidates: readonly Candidate[],
  beliefs: LinearModel,
  least: number = leastBelief,
): Candidate[] {
  const list = featureListFor(beliefs.weights)
  const scores = new Int32Array(1)
  const scored = candidates.map((candidate, index) => {
    beliefFeatures(sight, candidates, index, list)
    scores[0] = 0
    addScores(beliefs.weights, list, scores)
    return { candidate, index, belief: (scores[0] ?? 0) / beliefs.scale }
  })
  const sure = scored.filter(({ belief }) => belief > least).sort((a, b) => b.belief - a.belief || a.index - b.index)
  const kept: { candidate: Candidate; index: number }[] = []
  const byIndex = new Map<number, Candidate>()
  for (const one of sure) {
    if (hasRival(byIndex, one)) continue
    kept.push(one)
    byIndex.set(one.index, one.candidate)
  }
  return kept.sort((a, b) => a.index - b.index).map(({ candidate }) => candidate)
}

/** Only neighbours in text order can share content. */
function hasRival(kept: ReadonlyMap<number, Candidate>, { candidate, index }: { candidate: Candidate; index: number }): boolean {
  for (let i = index - 12; i <= index + 12; i++) {
    const other = kept.get(i)
    if (!other) continue
    const shared = sharedContent(candidate, other)
    if (shared * 2 > contentSize(candidate) + contentSize(other) - shared) return true
  }
  return false
}
