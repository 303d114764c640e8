import type { Sentence } from '../tokens/Token.ts'
import type { ChainWeights } from './NameModel.ts'
import { type FeatureSource, maxFeatures, writeFeatures } from './nameFeatures.ts'
import { labelCount } from './nameLabels.ts'
import { decode } from './viterbi.ts'

/** One pass of the tagger: the best BILOU label of every token by these weights. */
export function labelTokens(source: FeatureSource, sentences: readonly Sentence[], weights: ChainWeights): Uint8Array {
  const size = source.columns.forms.length
  const emissions = new Float32Array(size * labelCount)
  const features = new Int32Array(maxFeatures + 1)
  for (let i = 0; i < size; i++) {
    const count = writeFeatures(source, i, features)
    for (let f = 0; f < count; f++) addRow(emissions, i * labelCount, weights, weights.table.rowOf(features[f] ?? 0))
  }
  const labels = new Uint8Array(size)
  for (const { firstToken, endToken } of sentences) {
    decode(emissions, weights.transitions, { first: firstToken, end: endToken }, labels)
  }
  return labels
}

function addRow(emissions: Float32Array, at: number, { rows, step }: ChainWeights, row: number): void {
  if (row < 0) return
  const from = row * labelCount
  for (let label = 0; label < labelCount; label++) emissions[at + label] = (emissions[at + label] ?? 0) + (rows[from + label] ?? 0) * step
}
