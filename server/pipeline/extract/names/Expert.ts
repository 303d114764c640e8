import type { TokenRun } from '../syntax/subtreeOf.ts'
import { boundLeads, pairLossesOf } from './boundLeads.ts'
import { findLeads, movesOf, newLeads } from './findLeads.ts'
import { OUTSIDE } from './nameLabels.ts'
import type { TokenRange } from './viterbi.ts'

/** What an expert beside the chain gives for each label of each token, [token × labelCount + label], and for each pair of labels. */
export interface Expert {
  readonly emissions: Float32Array
  readonly transitions: Float32Array
  /** What its scores are multiplied by. */
  readonly weight: number
}

/** What is left to be decided: nothing else that is said of a token could change what is settled. */
export interface Doubt {
  /** Runs of tokens that are not settled as outside, some of them open, each with the token behind it that is, in its stretch. */
  readonly ranges: readonly TokenRange[]
  /** The label of each token; `inDoubt` where it is open. */
  readonly settled: Int8Array
}

export const inDoubt = -1

/** Without an expert, every token is doubtful. */
export function allDoubtful(stretches: readonly TokenRun[], tokenCount: number): Doubt {
  return {
    ranges: stretches.map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken })),
    settled: new Int8Array(tokenCount).fill(inDoubt),
  }
}

/** What an expert leaves in doubt: a token is settled when no sequence with another label there comes near the best, or outside these stretches. */
export function doubtOf({ emissions, transitions, weight }: Expert, stretches: readonly TokenRun[], tokenCount: number): Doubt {
  const leads = newLeads(tokenCount)
  const losses = pairLossesOf(transitions)
  const moves = movesOf(transitions)
  for (const { firstToken, endToken } of stretches) {
    boundLeads(emissions, { first: firstToken, end: endToken }, losses, leads.outside)
    // Only what the bound leaves open is worked out; a name that reached beyond would lose as much as settles a token.
    for (const range of rangesBelow(leads.outside, farLead / weight, { first: firstToken, end: endToken })) {
      findLeads(emissions, moves, { ...range, isClosed: range.end < endToken }, leads)
    }
  }
  const settled = new Int8Array(tokenCount).fill(OUTSIDE)
  for (const { firstToken, endToken } of stretches) {
    for (let i = firstToken; i < endToken; i++) {
      if ((leads.outside[i] ?? 0) * weight > farLead) continue
      settled[i] = (leads.named[i] ?? 0) * weight > farLeadOfNames ? (leads.label[i] ?? OUTSIDE) : inDoubt
    }
  }
  return { ranges: stretches.flatMap((stretch) => rangesToDecode(stretch, settled)), settled }
}

/** In the units of the chain's scores: rarely does the chain outweigh it. */
const farLead = 1
const farLeadOfNames = 2

function rangesBelow(leads: Float32Array, enough: number, { first, end }: TokenRange): TokenRange[] {
  const ranges: TokenRange[] = []
  for (let i = first; i < end; i++) {
    if ((leads[i] ?? 0) > enough) continue
    const start = i
    while (i < end && !((leads[i] ?? 0) > enough)) i++
    ranges.push({ first: start, end: i })
  }
  return ranges
}

function rangesToDecode({ firstToken, endToken }: TokenRun, settled: Int8Array): TokenRange[] {
  const ranges: TokenRange[] = []
  for (let i = firstToken; i < endToken; i++) {
    if (settled[i] === OUTSIDE) continue
    const first = i
    let isOpen = false
    for (; i < endToken && settled[i] !== OUTSIDE; i++) isOpen ||= settled[i] === inDoubt
    if (isOpen) ranges.push({ first, end: Math.min(i + 1, endToken) })
  }
  return ranges
}
