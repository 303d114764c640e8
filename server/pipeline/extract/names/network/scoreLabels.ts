import type { Sentence } from '../../tokens/Token.ts'
import type { ManyRows, Rows } from '../../vectors/kernels.ts'
import type { LaidWeights } from '../../vectors/layWeights.ts'
import { innerSize, windowSize } from '../../vectors/steps.ts'
import type { FeatureSource } from '../features/FeatureSource.ts'
import { labelCount } from '../nameLabels.ts'
import { nameRowBytes } from './NameRoom.ts'
import { findNameParts } from './nameParts.ts'
import { scoreRoom } from './nameShape.ts'
import type { NameNetwork } from './openNameNetwork.ts'
import { mostPlaceLooks, writePlaceLooks } from './placeLooks.ts'
import { type PlacedRun, placeRuns } from './placeRuns.ts'

/** A text to be scored: its words as written, and what their features are read from. */
export interface ScoredText {
  readonly words: readonly string[]
  readonly source: FeatureSource
  readonly sentences: readonly Sentence[]
}

/** What the network gives for each label of each token, [token × labelCount + label], in the units of a chain's emissions. Linear in the text's length. */
export function scoreLabels(network: NameNetwork, text: ScoredText): Float32Array {
  const scores = new Float32Array(text.words.length * labelCount)
  for (const run of placeRuns(text.sentences)) {
    readRun(network, text, run)
    takeScores(network, run, scores)
  }
  return scores
}

function readRun(network: NameNetwork, text: ScoredText, run: PlacedRun): void {
  const { room, kernels } = network
  const [layer1, layer2, layer3] = room.layers
  sumParts(network, text, run)
  clearEmpty(network, run, layer1)
  lookAround(network, run, { from: layer1, to: layer2, weights: network.layer2 })
  lookAround(network, run, { from: layer2, to: layer3, weights: network.layer3 })
  readGates(network, run, layer3)
  readAlongSentences(network, run)
  kernels.score(network.score, lastLayer(network, run, { at: room.scores, stride: nameRowBytes.scores }))
}

const writer = { out: new Int32Array(mostPlaceLooks), count: 0 }

/** The first layer: what the word before, the word itself, the word after and the place give to it, summed up with the biases. */
function sumParts(network: NameNetwork, { words, source }: ScoredText, { tokens }: PlacedRun): void {
  const { room, kernels, layer1Bias, placeRows, places } = network
  const { integers } = room
  const partsOf = findNameParts(network, { words, forms: source.columns.forms }, tokens)
  const addresses = room.addresses >> 2
  for (let row = 1; row < tokens.length - 1; row++) {
    const token = tokens[row] ?? -1
    if (token < 0) continue
    let count = 0
    for (let part = 0; part < windowSize; part++) {
      integers[addresses + count++] = (partsOf[row + part - 1] ?? room.noWord) + part * nameRowBytes.inner
    }
    integers[addresses + count++] = layer1Bias
    writer.count = 0
    writePlaceLooks(source, token, writer)
    for (let look = 0; look < writer.count; look++) {
      const place = places.rowOf(writer.out[look] ?? 0)
      if (place >= 0) integers[addresses + count++] = placeRows + place * nameRowBytes.inner
    }
    kernels.sumRowsAboveZero(room.layers[0] + row * nameRowBytes.inner, room.addresses, count, 1)
  }
}

interface Layer {
  readonly from: number
  readonly to: number
  readonly weights: LaidWeights
}

/** Each word's row from the rows of the word before, itself and the word after, which lie side by side; its own row is added. */
function lookAround(network: NameNetwork, run: PlacedRun, { from, to, weights }: Layer): void {
  const { room, kernels } = network
  const { inner } = nameRowBytes
  const rows = run.tokens.length
  kernels.listFilled(from, room.lists, rows, innerPairs)
  const at = { at: to + inner, stride: inner }
  kernels.rise(weights, { lists: room.lists, pairs: innerPairs, parts: windowSize, to: at, rows: rows - 2, before: from + inner })
  clearEmpty(network, run, to)
}

const innerPairs = innerSize / 2

/** The scores of the gates and what is new, from the last layer. */
function readGates({ room, kernels, gate }: NameNetwork, { tokens }: PlacedRun, layer: number): void {
  const rows = tokens.length
  kernels.listFilled(layer, room.lists, rows, innerPairs)
  kernels.sayFilled(gate, { lists: room.lists, pairs: innerPairs, parts: 1, to: { at: room.gates, stride: nameRowBytes.gates }, rows })
}

/** The last layer's rows of all words, to be multiplied; what comes of them goes to rows of the same numbers. */
function lastLayer({ room }: NameNetwork, { tokens }: PlacedRun, { at, stride }: Rows): ManyRows {
  const { inner } = nameRowBytes
  return { from: { at: room.layers[2] + inner, stride: inner }, to: { at: at + stride, stride }, rows: tokens.length - 2 }
}

function readAlongSentences({ kernels, room }: NameNetwork, { parts }: PlacedRun): void {
  const half = nameRowBytes.inner / 2
  const gates = (row: number) => room.gates + row * nameRowBytes.gates
  const layer = (row: number) => room.layers[2] + row * nameRowBytes.inner
  let firstRow = 1
  for (const { first, end } of parts) {
    const length = end - first
    const lastRow = firstRow + length - 1
    kernels.readAlong(gates(firstRow), layer(firstRow), length, nameRowBytes.gates, nameRowBytes.inner)
    kernels.readAlong(gates(lastRow) + half, layer(lastRow) + half, length, -nameRowBytes.gates, -nameRowBytes.inner)
    firstRow += length + 1
  }
}

function clearEmpty({ room }: NameNetwork, { tokens }: PlacedRun, layer: number): void {
  const start = layer >> 1
  for (let row = 0; row < tokens.length; row++) {
    if ((tokens[row] ?? -1) < 0) room.shorts.fill(0, start + row * innerSize, start + (row + 1) * innerSize)
  }
}

function takeScores({ room, scoreStep }: NameNetwork, { tokens }: PlacedRun, scores: Float32Array): void {
  for (let row = 0; row < tokens.length; row++) {
    const token = tokens[row] ?? -1
    if (token < 0) continue
    const from = (room.scores >> 2) + row * scoreRoom
    for (let label = 0; label < labelCount; label++) scores[token * labelCount + label] = (room.integers[from + label] ?? 0) * scoreStep
  }
}
