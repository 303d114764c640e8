import { scratchOf } from '../Scratch.ts'
import type { TokenRun } from '../syntax/subtreeOf.ts'
import { allDoubtful, type Doubt, doubtOf, type Expert, inDoubt } from './Expert.ts'
import type { FeatureSource } from './features/FeatureSource.ts'
import { kindVotesOf } from './kindVotes.ts'
import type { ChainWeights } from './NameModel.ts'
import { maxFeatures, writeVotes } from './nameFeatures.ts'
import { labelCount, OUTSIDE } from './nameLabels.ts'
import { sumFeatures, takeRows } from './sumFeatures.ts'
import { decode, type TokenRange } from './viterbi.ts'

/** One pass of the tagger: the best BILOU label of every token by these weights. */
export function labelTokens(source: FeatureSource, stretches: readonly TokenRun[], weights: ChainWeights): Uint8Array {
  const doubt = allDoubtful(stretches, source.columns.forms.length)
  return decodeAll(emissionsOf(sumFeatures(source, weights, doubt.settled), weights, doubt), doubt, weights.transitions)
}

/**
 * Both passes: every feature of the text is looked up once; the second adds only what the first said, and an expert's scores. What the expert
 * is sure of is not looked at.
 */
export function labelTwice(
  source: FeatureSource,
  stretches: readonly TokenRun[],
  passes: { readonly first: ChainWeights; readonly second: ChainWeights; readonly expert: Expert | null },
): Uint8Array {
  const { first, second, expert } = passes
  const tokenCount = source.columns.forms.length
  const doubt = expert ? doubtOf(expert, stretches) : allDoubtful(stretches, tokenCount)
  const sums = sumFeatures(source, first, doubt.settled)
  const labels = decodeAll(emissionsOf(sums, first, doubt), doubt, first.transitions)
  addVotes(source, sums, { labels, second, doubt })
  const emissions = emissionsOf(sums, second, doubt)
  if (!expert) return decodeAll(emissions, doubt, second.transitions)
  for (const range of doubt.ranges) addScores(emissions, expert, range)
  const transitions = second.transitions.map((score, pair) => score + expert.weight * (expert.transitions[pair] ?? 0))
  return decodeAll(emissions, doubt, transitions)
}

interface Voting {
  /** By the first pass. */
  readonly labels: Uint8Array
  readonly second: ChainWeights
  readonly doubt: Doubt
}

/** Adds to the sums of the second pass what the first said. */
function addVotes({ columns }: FeatureSource, sums: Int16Array, { labels, second, doubt }: Voting): void {
  const votes = kindVotesOf(columns, labels)
  const writer = { out: new Int32Array(maxFeatures + 1), count: 0 }
  const { rows, width } = second
  for (let i = 0; i < columns.forms.length; i++) {
    if (doubt.settled[i] !== inDoubt) continue
    writer.count = writeVotes({ columns, votes }, i, writer.out, 0)
    takeRows(writer, second)
    rows.sum()
    for (let column = second.offset; column < width; column++) {
      sums[i * width + column] = (sums[i * width + column] ?? 0) + (rows.total[column] ?? 0)
    }
  }
}

const emissionRoom = scratchOf((length) => new Float32Array(length))

/** In the ranges of doubt; a settled token can only be what it is settled as. Good until the next call. */
function emissionsOf(sums: Int16Array, { width, offset, step }: ChainWeights, { ranges, settled }: Doubt): Float32Array {
  const emissions = emissionRoom(settled.length * labelCount)
  for (const { first, end } of ranges) {
    for (let i = first; i < end; i++) {
      const at = i * labelCount
      const label = settled[i] ?? inDoubt
      if (label === inDoubt) {
        for (let each = 0; each < labelCount; each++) emissions[at + each] = (sums[i * width + offset + each] ?? 0) * step
      } else {
        emissions.fill(outOfQuestion, at, at + labelCount)
        emissions[at + label] = 0
      }
    }
  }
  return emissions
}

const outOfQuestion = -1000

function addScores(emissions: Float32Array, { settled, emissions: further, weight }: Expert, { first, end }: TokenRange): void {
  for (let token = first; token < end; token++) {
    if (settled[token] !== inDoubt) continue
    const to = (token + 1) * labelCount
    for (let i = token * labelCount; i < to; i++) emissions[i] = (emissions[i] ?? 0) + weight * (further[i] ?? 0)
  }
}

function decodeAll(emissions: Float32Array, { ranges, settled }: Doubt, transitions: Float32Array): Uint8Array {
  const labels = new Uint8Array(settled.length)
  for (let i = 0; i < settled.length; i++) if (settled[i] !== inDoubt) labels[i] = settled[i] ?? OUTSIDE
  for (const range of ranges) decode(emissions, transitions, range, labels)
  return labels
}
