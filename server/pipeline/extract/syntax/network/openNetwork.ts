import { WordMemory } from '../../tokens/WordMemory.ts'
import { type Arena, openArena } from '../../vectors/arena.ts'
import { openKernels } from '../../vectors/kernels.ts'
import { layGate, layLayer, layOutput, layRows, laySaying, layScoring, layWordParts } from '../../vectors/layMatrix.ts'
import { columnsOf, type LaidWeights } from '../../vectors/layWeights.ts'
import { feltBits } from '../../vectors/listFilled.ts'
import type { Trunk } from '../../vectors/readTrunk.ts'
import { buildSlots } from '../../vectors/slots.ts'
import { innerSize } from '../../vectors/steps.ts'
import type { OpenTable, RowTable } from '../../vectors/weights.ts'
import { layStateRows, stateRowsBytes } from './layStateRows.ts'
import { layRoom, type NetworkRoom, roomBytes } from './NetworkRoom.ts'
import type { MatrixName, NetworkWeights, TagClass } from './NetworkWeights.ts'
import type { RememberedWord } from './RememberedWord.ts'
import { hiddenSize, inputSize, labelRoom, moveRoom, outputRoom, positions, tagRoom, vectorSize } from './shape.ts'
import { rowsOfWord } from './wordRows.ts'

/** A network ready to read: its weights in an arena, with room to work. One reader at a time; everything is written in place. */
export interface Network extends Trunk {
  readonly arena: Arena
  readonly tagClasses: readonly TagClass[]
  readonly relations: readonly string[]
  readonly root: number
  /** What each word gives to the first layer at the word after it, at itself and at the word before it, side by side. */
  readonly wordParts: LaidWeights
  readonly tag: LaidWeights
  /** What a word says in each position of a parser state, and those positions that nearly every word comes to stand in. */
  readonly inPositions: readonly LaidWeights[]
  readonly oftenAsked: readonly { readonly position: number; readonly weights: LaidWeights }[]
  readonly moves: LaidWeights
  readonly leftLabels: LaidWeights
  readonly rightLabels: LaidWeights
  /** Addresses of rows that are looked up one by one, in 16 bits. */
  readonly layer1Bias: number
  readonly absent: number
  /** Those of the values of each group of state features (layStateRows.ts). */
  readonly stateRows: readonly number[]
  readonly vectors: OpenTable
  readonly looks: OpenTable
  readonly room: NetworkRoom
  /** Words met before, in this article or another, and how many rows of the room they have taken: at most `mostRememberedWords`. */
  readonly remembered: WordMemory<RememberedWord>
  rememberedRows: number
}

/** Lays the weights out for the kernels. */
export function openNetwork(weights: NetworkWeights): Network {
  const numbers = Object.values(weights.matrices).reduce((sum, { values }) => sum + values.length, 0)
  const arena = openArena(numbers * 2 + stateRowsBytes + roomBytes + 65_536)
  const { matrices, vectors, looks } = weights
  const rows = (name: MatrixName) => layRows(arena, matrices[name].values, matrices[name].unit)
  const position = laySaying(arena, { weights: matrices.position, columns: positions * hiddenSize })
  const inPositions = Array.from({ length: positions }, (_, index) => columnsOf(position, index * hiddenSize, hiddenSize))
  const output = layOutput(arena, { weights: matrices.output, columns: outputRoom, biases: matrices.outputBias })
  return {
    arena,
    feltBits: feltBits(1),
    kernels: openKernels(arena),
    tagClasses: weights.tagClasses,
    relations: weights.relations,
    root: weights.relations.indexOf('root'),
    wordParts: layWordParts(arena, matrices.layer1, {
      size: inputSize,
      vectorSize,
      vectorUnit: vectors.unit,
      looksUnit: looks.unit,
      mostLooks: rowsOfWord,
    }),
    layer2: layLayer(arena, { weights: matrices.layer2, columns: innerSize, biases: matrices.layerBias, biasRow: 1 }),
    layer3: layLayer(arena, { weights: matrices.layer3, columns: innerSize, biases: matrices.layerBias, biasRow: 2 }),
    gate: layGate(arena, { weights: matrices.gate, columns: 2 * innerSize, biases: matrices.gateBias }),
    tag: layScoring(arena, { weights: matrices.tag, columns: tagRoom, biases: matrices.tagBias }),
    inPositions,
    oftenAsked: oftenAsked.flatMap((position) => (inPositions[position] ? [{ position, weights: inPositions[position] }] : [])),
    moves: columnsOf(output, 0, moveRoom),
    leftLabels: columnsOf(output, moveRoom, labelRoom),
    rightLabels: columnsOf(output, moveRoom + labelRoom, labelRoom),
    layer1Bias: rows('layerBias'),
    absent: rows('absent'),
    stateRows: layStateRows(arena, { rows: rows('state'), biases: rows('hiddenBias') }),
    vectors: openTable(vectors),
    looks: openTable(looks),
    room: layRoom(arena),
    remembered: new WordMemory(),
    rememberedRows: 0,
  }
}

/** The top of the stack and the next two words in line (lookAtState.ts). */
const oftenAsked = [0, 3, 4]

function openTable({ keys, rows }: RowTable): OpenTable {
  return { slots: buildSlots(keys), rows }
}
