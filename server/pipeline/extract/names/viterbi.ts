import { scratchOf } from '../Scratch.ts'
import { labelCount, mayBegin, mayEnd, mayFollow } from './nameLabels.ts'

/** Score of a label after a label, [before × labelCount + after]; -Infinity where BILOU forbids it is not needed: only allowed pairs are read. */
export type Transitions = Float32Array

/** Tokens to be labelled together: from first up to end. */
export interface TokenRange {
  readonly first: number
  readonly end: number
}

/** The legal pairs, flat and ordered by the later label: its predecessors are pairBefore[pairStart[label]] up to pairBefore[pairStart[label + 1]]. */
export const pairStart = new Uint8Array(labelCount + 1)
/** The earlier label of each legal pair. */
export const pairBefore = legalPairs()

function legalPairs(): Uint8Array {
  const before: number[] = []
  for (let after = 0; after < labelCount; after++) {
    for (let label = 0; label < labelCount; label++) if (mayFollow(label, after)) before.push(label)
    pairStart[after + 1] = before.length
  }
  return Uint8Array.from(before)
}

/**
 * The best legal label sequence of a sentence (Viterbi 1967). `emissions` has labelCount scores for each token from row `first`;
 * writes into `labels` from the same place.
 */
export function decode(emissions: Float32Array, transitions: Transitions, range: TokenRange, labels: Uint8Array): void {
  const length = range.end - range.first
  if (length === 0) return
  const scores = scoreRoom(length * labelCount)
  const backs = backRoom(length * labelCount)
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

const scoreRoom = scratchOf((length) => new Float64Array(length))
const backRoom = scratchOf((length) => new Uint8Array(length))

interface Trellis {
  readonly emissions: Float32Array
  readonly transitions: Transitions
  readonly scores: Float64Array
  readonly backs: Uint8Array
}

function advance({ emissions, transitions, scores, backs }: Trellis, t: number, emission: number): void {
  const before = (t - 1) * labelCount
  const at = t * labelCount
  for (let label = 0; label < labelCount; label++) {
    let best = Number.NEGATIVE_INFINITY
    let back = 0
    const to = pairStart[label + 1] ?? 0
    for (let pair = pairStart[label] ?? 0; pair < to; pair++) {
      const previous = pairBefore[pair] ?? 0
      const score = (scores[before + previous] ?? 0) + (transitions[previous * labelCount + label] ?? 0)
      if (score > best) {
        best = score
        back = previous
      }
    }
    scores[at + label] = best + (emissions[emission + label] ?? 0)
    backs[at + label] = back
  }
}
