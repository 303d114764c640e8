import type { Sentence } from '../tokens/Token.ts'
import type { FeatureSource } from './features/FeatureSource.ts'
import { kindVotesOf } from './kindVotes.ts'
import type { ChainWeights } from './NameModel.ts'
import { maxFeatures, writeVotes } from './nameFeatures.ts'
import { labelCount } from './nameLabels.ts'
import { sumFeatures, takeRows } from './sumFeatures.ts'
import { decode } from './viterbi.ts'

/** One pass of the tagger: the best BILOU label of every token by these weights. */
export function labelTokens(source: FeatureSource, sentences: readonly Sentence[], weights: ChainWeights): Uint8Array {
  return decodeAll(emissionsOf(sumFeatures(source, weights), weights), sentences, weights.transitions)
}

/** What an expert beside the chain gives for each label of each token, [token × labelCount + label], and for each pair of labels. */
export interface Expert {
  readonly emissions: Float32Array
  readonly transitions: Float32Array
  /** What its scores are multiplied by. */
  readonly weight: number
}

/** Both passes: every feature of the text is looked up once; the second adds only what the first said. */
export function labelTwice(
  source: FeatureSource,
  sentences: readonly Sentence[],
  passes: { readonly first: ChainWeights; readonly second: ChainWeights; readonly expert: Expert | null },
): Uint8Array {
  const { first, second, expert } = passes
  const sums = sumFeatures(source, first)
  const votes = kindVotesOf(source.columns, decodeAll(emissionsOf(sums, first), sentences, first.transitions))
  const writer = { out: new Int32Array(maxFeatures + 1), count: 0 }
  const { rows, width } = second
  for (let i = 0; i < source.columns.forms.length; i++) {
    writer.count = writeVotes({ columns: source.columns, votes }, i, writer.out, 0)
    takeRows(writer, second)
    rows.sum()
    for (let column = second.offset; column < width; column++) {
      sums[i * width + column] = (sums[i * width + column] ?? 0) + (rows.total[column] ?? 0)
    }
  }
  const emissions = emissionsOf(sums, second)
  if (!expert) return decodeAll(emissions, sentences, second.transitions)
  return decodeAll(
    together(emissions, expert.emissions, expert.weight),
    sentences,
    together(second.transitions, expert.transitions, expert.weight),
  )
}

function emissionsOf(sums: Int16Array, { width, offset, step }: ChainWeights): Float32Array {
  const size = sums.length / width
  const emissions = new Float32Array(size * labelCount)
  for (let i = 0; i < size; i++) {
    for (let label = 0; label < labelCount; label++) emissions[i * labelCount + label] = (sums[i * width + offset + label] ?? 0) * step
  }
  return emissions
}

function together(scores: Float32Array, others: Float32Array, weight: number): Float32Array {
  return scores.map((score, i) => score + weight * (others[i] ?? 0))
}

function decodeAll(emissions: Float32Array, sentences: readonly Sentence[], transitions: Float32Array): Uint8Array {
  const labels = new Uint8Array(emissions.length / labelCount)
  for (const { firstToken, endToken } of sentences) decode(emissions, transitions, { first: firstToken, end: endToken }, labels)
  return labels
}
