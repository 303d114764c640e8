import type { Weights } from './kernels.ts'
import type { Network } from './openNetwork.ts'
import { readAlong } from './readAlong.ts'
import { hiddenSize, innerSize, inputSize, positions, tagRoom, windowSize } from './shape.ts'
import type { WordInputs } from './wordInputs.ts'

/** Sentences one after the other in the network's room, an empty row before and after each. */
export interface EncodedRun {
  readonly firstRows: Int32Array
  readonly rows: number
  /** The rows that hold no word. */
  readonly empty: readonly number[]
}

/** Encodes sentences, and leaves in the network's room the scores of the tags and what each word says in each position of a parser state. */
export function encodeRun(network: Network, words: WordInputs, sentences: readonly (readonly [first: number, end: number])[]): EncodedRun {
  const { room, matrices } = network
  const run = placeWords(network, words, sentences)
  const [layer1, layer2, layer3] = room.layers
  lookAround(network, run, { from: room.input, size: inputSize, to: layer1, weights: matrices.layer1, bias: 0 })
  aboveZero(network, run, [layer1, null])
  lookAround(network, run, { from: layer1, size: innerSize, to: layer2, weights: matrices.layer2, bias: 1 })
  aboveZero(network, run, [layer2, layer1])
  lookAround(network, run, { from: layer2, size: innerSize, to: layer3, weights: matrices.layer3, bias: 2 })
  aboveZero(network, run, [layer3, layer2])
  project(network, run.rows, { to: room.gates, columns: 2 * innerSize, weights: matrices.gate, bias: matrices.gateBias.at })
  readAlong(room, run)
  project(network, run.rows, { to: room.tags, columns: tagRoom, weights: matrices.tag, bias: matrices.tagBias.at })
  project(network, run.rows, { to: room.positions, columns: positions * hiddenSize, weights: matrices.position, bias: null })
  return run
}

function placeWords({ room }: Network, { rowOfToken, inputs }: WordInputs, sentences: readonly (readonly [number, number])[]): EncodedRun {
  const firstRows = new Int32Array(sentences.length)
  const empty: number[] = [0]
  let rows = 1
  sentences.forEach(([first, end], index) => {
    firstRows[index] = rows
    for (let token = first; token < end; token++) {
      const from = (rowOfToken[token] ?? 0) * inputSize
      room.floats.set(inputs.subarray(from, from + inputSize), (room.input >> 2) + rows++ * inputSize)
    }
    empty.push(rows++)
  })
  clear(room.floats, { at: room.input, size: inputSize }, empty)
  return { firstRows, rows, empty }
}

interface Layer {
  readonly from: number
  readonly size: number
  readonly to: number
  readonly weights: Weights
  /** Number of its row of biases. */
  readonly bias: number
}

/** Each word's row from the rows of the word before, itself and the word after, which lie side by side. */
function lookAround({ arena, room, matrices }: Network, { rows }: EncodedRun, { from, size, to, weights, bias }: Layer): void {
  const stride = innerSize * 4
  spread(room.floats, matrices.layerBias.at + bias * stride, { at: to, size: innerSize, rows })
  arena.kernels.multiply({ at: to + stride, stride }, { at: from, stride: size * 4 }, weights, [rows - 2, windowSize * size, innerSize])
}

/** Cuts off below zero, adds the layer before (where there is one) and empties the rows between sentences. */
function aboveZero({ room }: Network, { rows, empty }: EncodedRun, [layer, before]: readonly [number, number | null]): void {
  const { floats } = room
  const start = layer >> 2
  const end = start + rows * innerSize
  if (before === null) for (let i = start; i < end; i++) floats[i] = Math.max(0, floats[i] ?? 0)
  else {
    const back = (before >> 2) - start
    for (let i = start; i < end; i++) floats[i] = Math.max(0, floats[i] ?? 0) + (floats[i + back] ?? 0)
  }
  clear(floats, { at: layer, size: innerSize }, empty)
}

interface Projection {
  readonly to: number
  readonly columns: number
  readonly weights: Weights
  /** Address of the row that every row begins with; null for zeros. */
  readonly bias: number | null
}

/** The last layer's rows, multiplied. */
function project({ arena, room }: Network, rows: number, { to, columns, weights, bias }: Projection): void {
  if (bias === null) room.floats.fill(0, to >> 2, (to >> 2) + rows * columns)
  else spread(room.floats, bias, { at: to, size: columns, rows })
  const inner = { at: room.layers[2], stride: innerSize * 4 }
  arena.kernels.multiply({ at: to, stride: columns * 4 }, inner, weights, [rows, innerSize, columns])
}

function spread(
  floats: Float32Array,
  from: number,
  { at, size, rows }: { readonly at: number; readonly size: number; readonly rows: number },
): void {
  const start = from >> 2
  for (let row = 0; row < rows; row++) floats.copyWithin((at >> 2) + row * size, start, start + size)
}

function clear(floats: Float32Array, { at, size }: { readonly at: number; readonly size: number }, rows: readonly number[]): void {
  for (const row of rows) floats.fill(0, (at >> 2) + row * size, (at >> 2) + (row + 1) * size)
}
