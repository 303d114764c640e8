import type { Sentence, Token } from '../tokens/Token.ts'
import { cluesOf } from './documentClues.ts'
import { kindVotesOf } from './kindVotes.ts'
import type { ChainWeights, NameModel } from './NameModel.ts'
import { type FeatureSource, maxFeatures, writeFeatures } from './nameFeatures.ts'
import { labelCount } from './nameLabels.ts'
import { columnsOf } from './TextColumns.ts'
import { decode } from './viterbi.ts'

/** The BILOU label of every token of an article. Linear in its length. */
export function tagNames(tokens: readonly Token[], sentences: readonly Sentence[], model: NameModel): Uint8Array {
  const columns = columnsOf(tokens, sentences, model.lexicon)
  const clues = cluesOf(
    columns,
    tokens.map((token) => token.text),
  )
  const first = labelAll({ columns, clues, votes: null }, sentences, model.firstPass)
  if (!model.secondPass) return first
  return labelAll({ columns, clues, votes: kindVotesOf(columns, first) }, sentences, model.secondPass)
}

function labelAll(source: FeatureSource, sentences: readonly Sentence[], weights: ChainWeights): Uint8Array {
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
