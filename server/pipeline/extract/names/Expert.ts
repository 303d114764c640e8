import type { TokenRun } from '../syntax/subtreeOf.ts'
import { OUTSIDE } from './nameLabels.ts'
import type { TokenRange } from './viterbi.ts'

/** What an expert beside the chain says of a text. */
export interface Expert {
  /** The label of each token that it is sure of; `inDoubt` where it is not. */
  readonly settled: Int8Array
  /** What it gives for each label of each token that is in doubt, [token × labelCount + label], and for each pair of labels. */
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

/** What an expert leaves in doubt in these stretches; all else is outside. */
export function doubtOf({ settled }: Pick<Expert, 'settled'>, stretches: readonly TokenRun[]): Doubt {
  return { ranges: stretches.flatMap((stretch) => rangesToDecode(stretch, settled)), settled }
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
