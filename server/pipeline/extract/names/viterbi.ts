import { labelCount, mayBegin, mayEnd, mayFollow } from './nameLabels.ts'

/** Score of a label after a label, [before × labelCount + after]; -Infinity where BILOU forbids it is not needed: only allowed pairs are read. */
export type Transitions = Float32Array

/** For each label, the labels that may stand before it. */
export const predecessors: readonly Uint8Array[] = Array.from({ length: labelCount }, (_, after) =>
  Uint8Array.from(Array.from({ length: labelCount }, (_unused, before) => before).filter((before) => mayFollow(before, after))),
)

/**
 * The best legal label sequence of a sentence (Viterbi 1967). `emissions` has labelCount scores for each token from row `first`;
 * writes into `labels` from the same place.
 */
export function decode(emissions: Float32Array, transitions: Transitions, range: { first: number; end: number }, labels: Uint8Array): void {
  const length = range.end - range.first
  if (length === 0) return
  const scores = new Float64Array(length * labelCount)
  const backs = new Uint8Array(length * labelCount)
  for (let label = 0; label < labelCount; label++) {
    scores[label] = mayBegin(label)
      ? (emissions[range.first * labelCount + label] ?? 0) + (transitions[label] ?? 0)
      : Number.NEGATIVE_INFINITY
  }
  for (let t = 1; t < length; t++) advance({ emissions, transitions, scores, backs }, t, (range.first + t) * labelCount)
  let best = 0
  let bestScore = Number.NEGATIVE_INFINITY
  for (let label = 0; label < labelCount; label++) {
    const score = scores[(length - 1) * labelCount + label] ?? 0
    if (mayEnd(label) && score > bestScore) {
      best = label
      bestScore = score
    }
  }
  for (let t = length - 1; t >= 0; t--) {
    labels[range.first + t] = best
    best = backs[t * labelCount + best] ?? 0
  }
}

interface Trellis {
  readonly emissions: Float32Array
  readonly transitions: Transitions
  readonly scores: Float64Array
  readonly backs: Uint8Array
}

function advance({ emissions, transitions, scores, backs }: Trellis, t: number, emission: number): void {
  const before = (t - 1) * labelCount
  for (let label = 0; label < labelCount; label++) {
    let best = Number.NEGATIVE_INFINITY
    let back = 0
    for (const previous of predecessors[label] ?? []) {
      const score = (scores[before + previous] ?? 0) + (transitions[previous * labelCount + label] ?? 0)
      if (score > best) {
        best = score
        back = previous
      }
    }
    scores[t * labelCount + label] = best + (emissions[emission + label] ?? 0)
    backs[t * labelCount + label] = back
  }
}
