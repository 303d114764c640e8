import { scratchOf } from '../../Scratch.ts'
import type { TokenRun } from '../../syntax/subtreeOf.ts'
import type { Word } from '../../tokens/Word.ts'
import { lastLayer, readTrunk } from '../../vectors/readTrunk.ts'
import { windowSize } from '../../vectors/steps.ts'
import type { FeatureSource } from '../features/FeatureSource.ts'
import { labelCount } from '../nameLabels.ts'
import { nameRowBytes } from './NameRoom.ts'
import { findNameParts } from './nameParts.ts'
import { scoreRoom } from './nameShape.ts'
import type { NameNetwork } from './openNameNetwork.ts'
import { mostPlaceLooks, writePlaceLooks } from './placeLooks.ts'
import { type PlacedRun, placeRuns } from './placeRuns.ts'

/** A text to be scored: its words, what their features are read from, and the sentences or stretches of them that are. */
export interface ScoredText {
  readonly words: readonly Word[]
  readonly source: FeatureSource
  readonly stretches: readonly TokenRun[]
}

/**
 * What the network gives for each label of each token of the stretches, [token × labelCount + label], in the units of a chain's emissions. Linear
 * in the text's length. Good until the next call.
 */
export function scoreLabels(network: NameNetwork, text: ScoredText): Float32Array {
  const scores = labelRoom(text.words.length * labelCount)
  for (const run of placeRuns(text.stretches)) {
    readRun(network, text, run)
    takeScores(network, run, scores)
  }
  return scores
}

const labelRoom = scratchOf((length) => new Float32Array(length))

function readRun(network: NameNetwork, text: ScoredText, run: PlacedRun): void {
  const { room, kernels } = network
  sumParts(network, text, run)
  readTrunk(network, run)
  kernels.scoreBytes(network.score, lastLayer(network, run, { at: room.scores, stride: nameRowBytes.scores }))
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
      integers[addresses + count++] = (partsOf[row + part - 1] ?? room.noWord) + part * nameRowBytes.part
    }
    integers[addresses + count++] = layer1Bias
    writer.count = 0
    writePlaceLooks(source, token, writer)
    for (let look = 0; look < writer.count; look++) {
      const place = places.rowOf(writer.out[look] ?? 0)
      if (place >= 0) integers[addresses + count++] = placeRows + place * nameRowBytes.part
    }
    kernels.sumToLayer(room.layers[0] + row * nameRowBytes.layer, room.addresses, count, 1)
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
