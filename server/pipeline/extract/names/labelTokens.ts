import type { Sentence } from '../tokens/Token.ts'
import type { FeatureSource } from './features/FeatureSource.ts'
import { kindVotesOf } from './kindVotes.ts'
import type { ChainWeights } from './NameModel.ts'
import { maxFeatures, writeFeatures, writeVotes } from './nameFeatures.ts'
import { labelCount } from './nameLabels.ts'
import { decode } from './viterbi.ts'

/** One pass of the tagger: the best BILOU label of every token by these weights. */
export function labelTokens(source: FeatureSource, sentences: readonly Sentence[], weights: ChainWeights): Uint8Array {
  const sums = sumFeatures(source, weights)
  return decodeAll(emissionsOf(sums, weights), sentences, weights)
}

/** Both passes: every feature of the text is looked up once; the second adds only what the first said. */
export function labelTwice(
  source: FeatureSource,
  sentences: readonly Sentence[],
  passes: { readonly first: ChainWeights; readonly second: ChainWeights },
): Uint8Array {
  const { first, second } = passes
  const sums = sumFeatures(source, first)
  const votes = kindVotesOf(source.columns, decodeAll(emissionsOf(sums, first), sentences, first))
  const features = new Int32Array(maxFeatures + 1)
  for (let i = 0; i < source.columns.forms.length; i++) {
    const count = writeVotes({ columns: source.columns, votes }, i, features, 0)
    addRows(sums, i * second.width, features, { count, weights: second })
  }
  return decodeAll(emissionsOf(sums, second), sentences, second)
}

/** The quantised rows of every token's features, summed over their whole width: [token × width + column]. */
function sumFeatures(source: FeatureSource, weights: ChainWeights): Int32Array {
  const size = source.columns.forms.length
  const sums = new Int32Array(size * weights.width)
  const features = new Int32Array(maxFeatures + 1)
  for (let i = 0; i < size; i++) {
    const count = writeFeatures(source, i, features)
    addRows(sums, i * weights.width, features, { count, weights })
  }
  return sums
}

interface Added {
  readonly count: number
  readonly weights: ChainWeights
}

function addRows(sums: Int32Array, at: number, features: Int32Array, { count, weights }: Added): void {
  const { table, rows, width } = weights
  for (let f = 0; f < count; f++) {
    const row = table.rowOf(features[f] ?? 0)
    if (row < 0) continue
    const from = row * width
    for (let column = 0; column < width; column++) sums[at + column] = (sums[at + column] ?? 0) + (rows[from + column] ?? 0)
  }
}

function emissionsOf(sums: Int32Array, { width, offset, step }: ChainWeights): Float32Array {
  const size = sums.length / width
  const emissions = new Float32Array(size * labelCount)
  for (let i = 0; i < size; i++) {
    for (let label = 0; label < labelCount; label++) emissions[i * labelCount + label] = (sums[i * width + offset + label] ?? 0) * step
  }
  return emissions
}

function decodeAll(emissions: Float32Array, sentences: readonly Sentence[], { transitions }: ChainWeights): Uint8Array {
  const labels = new Uint8Array(emissions.length / labelCount)
  for (const { firstToken, endToken } of sentences) decode(emissions, transitions, { first: firstToken, end: endToken }, labels)
  return labels
}
