import { scratchOf } from '../../Scratch.ts'
import type { TokenRun } from '../../syntax/subtreeOf.ts'
import type { Word } from '../../tokens/Word.ts'
import { lastLayer, readTrunk } from '../../vectors/readTrunk.ts'
import { windowSize } from '../../vectors/steps.ts'
import { inDoubt } from '../Expert.ts'
import type { FeatureSource } from '../features/FeatureSource.ts'
import { labelCount, OUTSIDE } from '../nameLabels.ts'
import { placeOfLabel } from './labelPlaces.ts'
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

/** What the network makes of a text. Good until the next is scored. */
export interface ScoredLabels {
  /** The label of each token whose lead is enough, outside where nothing was read; `inDoubt` for the others. */
  readonly settled: Int8Array
  /** Of each token in doubt what each label is given, [token × labelCount + label], in the units of a chain's emissions. */
  readonly emissions: Float32Array
}

/** Leads that settle a token, in the same units: of all that is outside over what has it in a name, and of one label in a name over all others. */
export interface EnoughLead {
  readonly outside: number
  readonly named: number
}

/** Scores the labels of the tokens of the stretches: the best legal labelling of a stretch with each label of a token tells its lead. Linear in the text's length. */
export function scoreLabels(network: NameNetwork, text: ScoredText, enough: EnoughLead): ScoredLabels {
  const { length } = text.words
  const labels = { settled: new Int8Array(length).fill(OUTSIDE), emissions: labelRoom(length * labelCount) }
  for (const run of placeRuns(text.stretches)) {
    readRun(network, text, run)
    settle(network, run, enough, labels)
  }
  return labels
}

const labelRoom = scratchOf((length) => new Float32Array(length))

function readRun(network: NameNetwork, text: ScoredText, run: PlacedRun): void {
  const { room, kernels } = network
  sumParts(network, text, run)
  readTrunk(network, run)
  const { scores, sums, leads } = nameRowBytes
  kernels.scoreBytes(network.score, lastLayer(network, run, { at: room.scores, stride: scores }))
  run.lengths.forEach((length, index) => {
    const row = run.firstRows[index] ?? 1
    network.weighPaths(room.scores + row * scores, scores, length, network.pairs, room.sums + row * sums, room.leads + row * leads)
  })
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

function settle({ room, scoreStep }: NameNetwork, { tokens }: PlacedRun, enough: EnoughLead, { settled, emissions }: ScoredLabels): void {
  const { integers } = room
  for (let row = 0; row < tokens.length; row++) {
    const token = tokens[row] ?? -1
    if (token < 0 || (integers[(room.leads >> 2) + row] ?? 0) * scoreStep > enough.outside) continue
    const label = leadingName(integers, (room.sums + row * nameRowBytes.sums) >> 2, enough.named / scoreStep)
    settled[token] = label
    if (label !== inDoubt) continue
    const from = (room.scores >> 2) + row * scoreRoom
    for (let each = 0; each < labelCount; each++)
      emissions[token * labelCount + each] = (integers[from + (placeOfLabel[each] ?? 0)] ?? 0) * scoreStep
  }
}

/** The label in a name that leads all others by so much; `inDoubt` where none does. */
function leadingName(sums: Int32Array, from: number, enough: number): number {
  let label = OUTSIDE
  let most = Number.NEGATIVE_INFINITY
  let next = sums[from + (placeOfLabel[OUTSIDE] ?? 0)] ?? 0
  for (let named = OUTSIDE + 1; named < labelCount; named++) {
    const sum = sums[from + (placeOfLabel[named] ?? 0)] ?? 0
    if (sum > most) {
      next = Math.max(next, most)
      most = sum
      label = named
    } else if (sum > next) next = sum
  }
  return most - next > enough ? label : inDoubt
}
