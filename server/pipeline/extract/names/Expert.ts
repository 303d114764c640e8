import type { Sentence } from '../tokens/Token.ts'
import { boundLeads, pairLossesOf } from './boundLeads.ts'
import { labelCount } from './nameLabels.ts'
import { findOutsideLeads } from './outsideLeads.ts'
import type { TokenRange } from './viterbi.ts'

/** What an expert beside the chain gives for each label of each token, [token × labelCount + label], and for each pair of labels. */
export interface Expert {
  readonly emissions: Float32Array
  readonly transitions: Float32Array
  /** What its scores are multiplied by. */
  readonly weight: number
}

/** Where names may be: nothing else that is said of a token between the ranges could make it one. */
export interface Doubt {
  /** Runs of doubtful tokens, each with the settled token behind it in its sentence. */
  readonly ranges: readonly TokenRange[]
  /** 1 for a token that is outside beyond doubt. */
  readonly isSettled: Uint8Array
}

/** Without an expert, every token is doubtful. */
export function allDoubtful(sentences: readonly Sentence[], tokenCount: number): Doubt {
  return {
    ranges: sentences.map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken })),
    isSettled: new Uint8Array(tokenCount),
  }
}

/** What an expert leaves in doubt: a token is settled when no sequence with a name there comes near the best. */
export function doubtOf({ emissions, transitions, weight }: Expert, sentences: readonly Sentence[]): Doubt {
  const leads = new Float32Array(emissions.length / labelCount)
  const losses = pairLossesOf(transitions)
  for (const { firstToken, endToken } of sentences) {
    boundLeads(emissions, { first: firstToken, end: endToken }, losses, leads)
    // Only what the bound leaves open is worked out; a name that reached beyond would lose as much as settles a token.
    for (const range of rangesBelow(leads, farLead / weight, { first: firstToken, end: endToken })) {
      findOutsideLeads(emissions, transitions, { ...range, isClosed: range.end < endToken }, leads)
    }
  }
  const isSettled = new Uint8Array(leads.length)
  for (let i = 0; i < leads.length; i++) if ((leads[i] ?? 0) * weight > farLead) isSettled[i] = 1
  return { ranges: sentences.flatMap((sentence) => doubtfulRanges(sentence, isSettled)), isSettled }
}

/** In the units of the chain's scores: rarely does the chain outweigh it. */
const farLead = 2

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

function doubtfulRanges({ firstToken, endToken }: Sentence, isSettled: Uint8Array): TokenRange[] {
  const ranges: TokenRange[] = []
  for (let i = firstToken; i < endToken; i++) {
    if (isSettled[i] === 1) continue
    const first = i
    while (i < endToken && isSettled[i] !== 1) i++
    ranges.push({ first, end: Math.min(i + 1, endToken) })
  }
  return ranges
}
