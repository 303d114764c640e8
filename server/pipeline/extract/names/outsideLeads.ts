import { labelCount, mayBegin, mayEnd, OUTSIDE } from './nameLabels.ts'
import { pairBefore, pairStart, type TokenRange, type Transitions } from './viterbi.ts'

/** A range before which all is outside, as it is at the beginning of a sentence; behind it too when it `isClosed`, else the sentence ends there. */
export interface OpenRange extends TokenRange {
  readonly isClosed: boolean
}

/**
 * For each token of a range, how far the best legal label sequence with it outside leads the best with it in a name (max-marginals, by Viterbi's
 * recursion in both directions); below zero where a name leads. Written into `leads` at the tokens' places.
 */
export function findOutsideLeads(emissions: Float32Array, transitions: Transitions, range: OpenRange, leads: Float32Array): void {
  const length = range.end - range.first
  if (length === 0) return
  const start = range.first * labelCount
  const scores = emissions.subarray(start, start + length * labelCount)
  const there = forward(scores, transitions)
  const back = backward(scores, transitions, range.isClosed)
  for (let t = 0; t < length; t++) {
    let named = Number.NEGATIVE_INFINITY
    for (let at = t * labelCount + 1; at < (t + 1) * labelCount; at++) named = Math.max(named, (there[at] ?? 0) + (back[at] ?? 0))
    leads[range.first + t] = (there[t * labelCount + OUTSIDE] ?? 0) + (back[t * labelCount + OUTSIDE] ?? 0) - named
  }
}

/** The best score of what leads to each label of each token, its own emission counted. */
function forward(scores: Float32Array, transitions: Transitions): Float32Array {
  const best = new Float32Array(scores.length)
  for (let label = 0; label < labelCount; label++) {
    best[label] = mayBegin(label) ? (scores[label] ?? 0) + (transitions[label] ?? 0) : Number.NEGATIVE_INFINITY
  }
  for (let at = labelCount; at < scores.length; at += labelCount) {
    for (let label = 0; label < labelCount; label++) {
      let most = Number.NEGATIVE_INFINITY
      const to = pairStart[label + 1] ?? 0
      for (let pair = pairStart[label] ?? 0; pair < to; pair++) {
        const previous = pairBefore[pair] ?? 0
        const score = (best[at - labelCount + previous] ?? 0) + (transitions[previous * labelCount + label] ?? 0)
        if (score > most) most = score
      }
      best[at + label] = most + (scores[at + label] ?? 0)
    }
  }
  return best
}

/** The best score of what follows each label of each token. */
function backward(scores: Float32Array, transitions: Transitions, isClosed: boolean): Float32Array {
  const best = new Float32Array(scores.length).fill(Number.NEGATIVE_INFINITY)
  const last = scores.length - labelCount
  for (let label = 0; label < labelCount; label++)
    if (mayEnd(label)) best[last + label] = isClosed ? (transitions[label * labelCount + OUTSIDE] ?? 0) : 0
  for (let at = last; at > 0; at -= labelCount) {
    for (let label = 0; label < labelCount; label++) {
      const onward = (best[at + label] ?? 0) + (scores[at + label] ?? 0)
      const to = pairStart[label + 1] ?? 0
      for (let pair = pairStart[label] ?? 0; pair < to; pair++) {
        const previous = pairBefore[pair] ?? 0
        const score = onward + (transitions[previous * labelCount + label] ?? 0)
        if (score > (best[at - labelCount + previous] ?? 0)) best[at - labelCount + previous] = score
      }
    }
  }
  return best
}
