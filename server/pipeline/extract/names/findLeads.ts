import { scratchOf } from '../Scratch.ts'
import { labelCount, mayBegin, mayEnd, OUTSIDE } from './nameLabels.ts'
import { pairBefore, pairStart, type TokenRange, type Transitions } from './viterbi.ts'

/** A range before which all is outside, as it is at the beginning of a sentence; behind it too when it `isClosed`, else the sentence ends there. */
export interface OpenRange extends TokenRange {
  readonly isClosed: boolean
}

/** Token by token, what leads by how much, in the units of the emissions. */
export interface Leads {
  /** How far the best legal label sequence with it outside leads the best with it in a name; below zero where a name leads. */
  readonly outside: Float32Array
  /** The label in a name that the best such sequence gives it. */
  readonly label: Uint8Array
  /** How far the best sequence with that label leads the best with any other. */
  readonly named: Float32Array
}

export function newLeads(tokenCount: number): Leads {
  return { outside: new Float32Array(tokenCount), label: new Uint8Array(tokenCount), named: new Float32Array(tokenCount) }
}

/** The scores of pairs of labels, those of the legal ones once more in the order of pairBefore. */
export interface Moves {
  readonly transitions: Transitions
  readonly pairScores: Float32Array
}

/** Lays the scores of pairs out for findLeads. */
export function movesOf(transitions: Transitions): Moves {
  const pairScores = new Float32Array(pairBefore.length)
  for (let label = 0; label < labelCount; label++) {
    for (let pair = pairStart[label] ?? 0; pair < (pairStart[label + 1] ?? 0); pair++) {
      pairScores[pair] = transitions[(pairBefore[pair] ?? 0) * labelCount + label] ?? 0
    }
  }
  return { transitions, pairScores }
}

/** The leads of the tokens of a range (max-marginals, by Viterbi's recursion in both directions), written at the tokens' places. */
export function findLeads(emissions: Float32Array, moves: Moves, range: OpenRange, leads: Leads): void {
  const length = range.end - range.first
  if (length === 0) return
  const there = thereRoom(length * labelCount)
  const back = backRoom(length * labelCount)
  forward({ emissions, moves, best: there }, range)
  backward({ emissions, moves, best: back }, range)
  for (let t = 0; t < length; t++) {
    const from = t * labelCount
    const outside = (there[from + OUTSIDE] ?? 0) + (back[from + OUTSIDE] ?? 0)
    let label = OUTSIDE
    let most = Number.NEGATIVE_INFINITY
    let next = outside
    for (let named = OUTSIDE + 1; named < labelCount; named++) {
      const score = (there[from + named] ?? 0) + (back[from + named] ?? 0)
      if (score > most) {
        if (label !== OUTSIDE && most > next) next = most
        most = score
        label = named
      } else if (score > next) next = score
    }
    leads.outside[range.first + t] = outside - most
    leads.label[range.first + t] = label
    leads.named[range.first + t] = most - next
  }
}

const thereRoom = scratchOf((length) => new Float32Array(length))
const backRoom = scratchOf((length) => new Float32Array(length))

/** `best` has labelCount numbers a token, from the range's first token on. */
interface Pass {
  readonly emissions: Float32Array
  readonly moves: Moves
  readonly best: Float32Array
}

/** The best score of what leads to each label of each token, its own emission counted. */
function forward({ emissions, moves: { transitions, pairScores }, best }: Pass, { first, end }: TokenRange): void {
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
        const score = (best[at - labelCount + previous] ?? 0) + (pairScores[pair] ?? 0)
        if (score > most) most = score
      }
      best[at + label] = most + (emissions[start + at + label] ?? 0)
    }
  }
}

/** The best score of what follows each label of each token. */
function backward({ emissions, moves: { transitions, pairScores }, best }: Pass, { first, end, isClosed }: OpenRange): void {
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
        const score = onward + (pairScores[pair] ?? 0)
        if (score > (best[at - labelCount + previous] ?? 0)) best[at - labelCount + previous] = score
      }
    }
  }
}
