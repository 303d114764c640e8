import { vectorSize } from '../../syntax/network/shape.ts'
import { WordMemory } from '../../tokens/WordMemory.ts'
import { type Arena, asKernel, type Kernel, openArena } from '../../vectors/arena.ts'
import { openKernels } from '../../vectors/kernels.ts'
import { layGate, layLayer, layRows, layScoring, layWordParts } from '../../vectors/layMatrix.ts'
import type { LaidWeights } from '../../vectors/layWeights.ts'
import { feltBits } from '../../vectors/listFilled.ts'
import type { Trunk } from '../../vectors/readTrunk.ts'
import { buildSlots } from '../../vectors/slots.ts'
import { innerSize, lastStepsPerOne } from '../../vectors/steps.ts'
import { assemble } from '../../vectors/webAssembly.ts'
import type { OpenTable, RowTable } from '../../vectors/weights.ts'
import { FeatureTable } from '../FeatureTable.ts'
import { inPlaces } from './labelPlaces.ts'
import { layPairs } from './layPairs.ts'
import type { NameNetworkWeights } from './NameNetworkWeights.ts'
import { layNameRoom, type NameRoom, nameRoomBytes } from './NameRoom.ts'
import { nameInputSize, scoreRoom } from './nameShape.ts'
import { weighPaths } from './weighPaths.ts'
import { mostWordLooks } from './wordLooks.ts'

/** A network of names ready to read: its weights in an arena, with room to work. One reader at a time; everything is written in place. */
export interface NameNetwork extends Trunk {
  /** What each word gives to the first layer at the word after it, at itself and at the word before it, side by side. */
  readonly wordParts: LaidWeights
  readonly score: LaidWeights
  /** One step of a score. */
  readonly scoreStep: number
  readonly transitions: Float32Array
  /** See weighPaths.ts: scores, stride, rows, pairs, sums, leads. */
  readonly weighPaths: Kernel
  /** Address of the scores of pairs of labels, in the same steps. */
  readonly pairs: number
  /** Address of the biases of the first layer. */
  readonly layer1Bias: number
  /** Address of the rows that places add to the first layer. */
  readonly placeRows: number
  /** A word's vector stands in one of these, if anywhere. */
  readonly vectors: readonly OpenTable[]
  readonly looks: FeatureTable
  readonly lookRows: Int8Array
  readonly places: FeatureTable
  readonly room: NameRoom
  /** Address of what a word met before gives to the first layer, and how many rows of the room have been taken: at most `mostRememberedWords`, of one lexicon. */
  readonly remembered: WordMemory<number>
  rememberedRows: number
}

/** Lays the weights out for the kernels; `commonVectors` are those of the network of syntax. */
export function openNameNetwork(weights: NameNetworkWeights, commonVectors: OpenTable): NameNetwork {
  const { matrices, furtherVectors, looks, places } = weights
  const numbers = Object.values(matrices).reduce((sum, { values }) => sum + values.length, 0) + places.rows.length
  const arena = openArena(numbers * 2 + nameRoomBytes + 65_536)
  const score = layScoring(arena, { weights: inPlaces(matrices.score), columns: scoreRoom, biases: inPlaces(matrices.scoreBias) })
  const scoreStep = 1 / (lastStepsPerOne * 2 ** score.shift)
  return {
    feltBits: feltBits(leastFelt),
    kernels: openKernels(arena),
    wordParts: layWordParts(arena, matrices.layer1, {
      size: nameInputSize,
      vectorSize,
      vectorUnit: furtherVectors.unit,
      looksUnit: looks.unit,
      mostLooks: mostWordLooks,
    }),
    layer2: layLayer(arena, { weights: matrices.layer2, columns: innerSize, biases: matrices.layerBias, biasRow: 1 }),
    layer3: layLayer(arena, { weights: matrices.layer3, columns: innerSize, biases: matrices.layerBias, biasRow: 2 }),
    gate: layGate(arena, { weights: matrices.gate, columns: 2 * innerSize, biases: matrices.gateBias }),
    score,
    scoreStep,
    transitions: weights.transitions,
    weighPaths: pathKernel(arena),
    pairs: layPairs(arena, weights.transitions, scoreStep),
    layer1Bias: layRows(arena, matrices.layerBias.values.subarray(0, innerSize), matrices.layerBias.unit),
    placeRows: layRows(arena, places.rows, places.unit),
    vectors: [commonVectors, { slots: buildSlots(furtherVectors.keys), rows: furtherVectors.rows }],
    looks: tableOfRows(looks),
    lookRows: looks.rows,
    places: tableOfRows(places),
    room: layNameRoom(arena),
    remembered: new WordMemory(),
    rememberedRows: 0,
  }
}

function pathKernel({ memory }: Arena): Kernel {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(assemble([weighPaths('weighPaths')])), { m: { m: memory } })
  return asKernel(exports.weighPaths)
}

function tableOfRows({ keys }: RowTable): FeatureTable {
  const table = new FeatureTable(keys.length)
  for (const key of keys) table.addKey(key)
  return table
}

/** Half of one: four numbers side by side that are all smaller count as zeros (half as much, or nothing: the same scores; twice as much: conll2003.dev −0.7). */
const leastFelt = 8
