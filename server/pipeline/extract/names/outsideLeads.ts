import { scratchOf } from '../Scratch.ts'
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
  const there = thereRoom(length * labelCount)
  const back = backRoom(length * labelCount)
  forward({ emissions, transitions, best: there }, range)
  backward({ emissions, transitions, best: back }, range)
  for (let t = 0; t < length; t++) {
    let named = Number.NEGATIVE_INFINITY
    for (let at = t * labelCount + 1; at < (t + 1) * labelCount; at++) {
      const score = (there[at] ?? 0) + (back[at] ?? 0)
      if (score > named) named = score
    }
    leads[range.first + t] = (there[t * labelCount + OUTSIDE] ?? 0) + (back[t * labelCount + OUTSIDE] ?? 0) - named
  }
}

const thereRoom = scratchOf((length) => new Float32Array(length))
const backRoom = scratchOf((length) => new Float32Array(length))

/** `best` has labelCount numbers a token, from the range's first token on. */
interface Pass {
  readonly emissions: Float32Array
  readonly transitions: Transitions
  readonly best: Float32Array
}

/** The best score of what leads to each label of each token, its own emission counted. */
function forward({ emissions, transitions, best }: Pass, { first, end }: TokenRange): void {
  const start = first * labelCount
  for (let label = 0; label < labelCount; label++) {
    best[label] = mayBegin(label) ? (emissions[start + label] ?? 0) + (transitions[label] ?? 0) : Number.NEGATIVE_INFINITY
  }
  const size = (end - first) * labelCount
  for (let at = labelCount; at < size; at += labelCount) {
    for (let label = 0; label < labelCount; label++) {
      let most = Number.NEGATIVE_INFINITY
      const to = pairStart[label + 1] ?? 0
      for (let pair = pairStart[label] ?? 0; pair < to; pair++) {
        const previous = pairBefore[pair] ?? 0
        const score = (best[at - labelCount + previous] ?? 0) + (transitions[previous * labelCount + label] ?? 0)
        if (score > most) most = score
      }
      best[at + label] = most + (emissions[start + at + label] ?? 0)
    }
  }
}

/** The best score of what follows each label of each token. */
function backward({ emissions, transitions, best }: Pass, { first, end, isClosed }: OpenRange): void {
  const start = first * labelCount
  const last = (end - first - 1) * labelCount
  best.fill(Number.NEGATIVE_INFINITY, 0, last + labelCount)
  for (let label = 0; label < labelCount; label++)
    if (mayEnd(label)) best[last + label] = isClosed ? (transitions[label * labelCount + OUTSIDE] ?? 0) : 0
  for (let at = last; at > 0; at -= labelCount) {
    for (let label = 0; label < labelCount; label++) {
      const onward = (best[at + label] ?? 0) + (emissions[start + at + label] ?? 0)
      const to = pairStart[label + 1] ?? 0
      for (let pair = pairStart[label] ?? 0; pair < to; pair++) {
        const previous = pairBefore[pair] ?? 0
        const score = onward + (transitions[previous * labelCount + label] ?? 0)
        if (score > (best[at - labelCount + previous] ?? 0)) best[at - labelCount + previous] = score
      }
    }
  }
}
