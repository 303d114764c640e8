import type { ManyRows, Rows } from '../../vectors/kernels.ts'
import type { LaidWeights } from '../../vectors/layWeights.ts'
import { innerSize, windowSize } from '../../vectors/steps.ts'
import { rowBytes } from './NetworkRoom.ts'
import type { Network } from './openNetwork.ts'
import type { RememberedWord } from './RememberedWord.ts'
import { positions } from './shape.ts'

/** Where sentences lie in the network's room, one after the other, an empty row before and after each. */
interface Run {
  readonly rows: number
  /** The row of each sentence's first word. */
  readonly firstRows: Int32Array
  /** The rows that hold no word. */
  readonly empty: readonly number[]
}

/**
 * Encodes sentences, and leaves in the network's room the scores of the tags and what each word says in those positions of a parser state that
 * nearly every word comes to stand in (the parser asks for the others one by one). Gives the row of each sentence's first word.
 */
export function encodeRun(network: Network, sentences: readonly (readonly RememberedWord[])[]): Int32Array {
  const { room, kernels } = network
  const [layer1, layer2, layer3] = room.layers
  const run = placeSentences(sentences)
  sumWordParts(network, run, sentences)
  clearEmpty(network, run, layer1)
  lookAround(network, run, { from: layer1, to: layer2, weights: network.layer2 })
  lookAround(network, run, { from: layer2, to: layer3, weights: network.layer3 })
  readGates(network, run, layer3)
  readAlongSentences(network, run, sentences)
  kernels.score(network.tag, lastLayer(network, run, { at: room.tags, stride: rowBytes.tags }))
  sayInPositions(network, run)
  return run.firstRows
}

function placeSentences(sentences: readonly (readonly RememberedWord[])[]): Run {
  const firstRows = new Int32Array(sentences.length)
  const empty = [0]
  let rows = 1
  sentences.forEach(({ length }, index) => {
    firstRows[index] = rows
    rows += length + 1
    empty.push(rows - 1)
  })
  return { rows, firstRows, empty }
}

/** The first layer: what the word before, the word itself and the word after give to it, summed up with the biases. */
function sumWordParts(network: Network, { rows, firstRows }: Run, sentences: readonly (readonly RememberedWord[])[]): void {
  const { room, kernels, layer1Bias } = network
  const partsOf = new Int32Array(rows).fill(room.noWord)
  sentences.forEach((words, index) => {
    let row = firstRows[index] ?? 1
    for (const { parts } of words) partsOf[row++] = parts
  })
  let at = room.addresses >> 2
  for (let row = 1; row < rows - 1; row++) {
    for (let part = 0; part < windowSize; part++) room.integers[at++] = (partsOf[row + part - 1] ?? 0) + part * rowBytes.inner
    room.integers[at++] = layer1Bias
  }
  kernels.sumRowsAboveZero(room.layers[0] + rowBytes.inner, room.addresses, windowSize + 1, rows - 2)
}

interface Layer {
  readonly from: number
  readonly to: number
  readonly weights: LaidWeights
}

/** Each word's row from the rows of the word before, itself and the word after; its own row is added. */
function lookAround(network: Network, run: Run, { from, to, weights }: Layer): void {
  const { room, kernels } = network
  const rows = run.rows - 2
  kernels.listFilled(from, room.lists, run.rows, innerPairs)
  const at = { at: to + rowBytes.inner, stride: rowBytes.inner }
  kernels.rise(weights, { lists: room.lists, pairs: innerPairs, parts: windowSize, to: at, rows, before: from + rowBytes.inner })
  clearEmpty(network, run, to)
}

const innerPairs = innerSize / 2

/** The scores of the gates and what is new, from the last layer. */
function readGates({ room, kernels, gate }: Network, { rows }: Run, layer: number): void {
  kernels.listFilled(layer, room.lists, rows, innerPairs)
  kernels.sayFilled(gate, { lists: room.lists, pairs: innerPairs, parts: 1, to: { at: room.gates, stride: rowBytes.gates }, rows })
}

/** The last layer's rows of all words, to be multiplied; what comes of them goes to rows of the same numbers. */
function lastLayer({ room }: Network, { rows }: Run, { at, stride }: Rows): ManyRows {
  return { from: { at: room.layers[2] + rowBytes.inner, stride: rowBytes.inner }, to: { at: at + stride, stride }, rows: rows - 2 }
}

function readAlongSentences({ kernels, room }: Network, { firstRows }: Run, sentences: readonly (readonly RememberedWord[])[]): void {
  const half = rowBytes.inner / 2
  sentences.forEach(({ length }, index) => {
    const firstRow = firstRows[index] ?? 1
    const lastRow = firstRow + length - 1
    const gates = (row: number) => room.gates + row * rowBytes.gates
    const layer = (row: number) => room.layers[2] + row * rowBytes.inner
    kernels.readAlong(gates(firstRow), layer(firstRow), length, rowBytes.gates, rowBytes.inner)
    kernels.readAlong(gates(lastRow) + half, layer(lastRow) + half, length, -rowBytes.gates, -rowBytes.inner)
  })
}

function sayInPositions(network: Network, run: Run): void {
  const { room, kernels, oftenAsked } = network
  room.isSaid.fill(0, 0, run.rows * positions)
  for (const { position, weights } of oftenAsked) {
    kernels.say(weights, lastLayer(network, run, { at: room.positions + position * rowBytes.hidden, stride: rowBytes.positions }))
    for (let row = 1; row < run.rows; row++) room.isSaid[row * positions + position] = 1
  }
}

function clearEmpty({ room }: Network, { empty }: Run, layer: number): void {
  for (const row of empty) room.shorts.fill(0, (layer >> 1) + row * innerSize, (layer >> 1) + (row + 1) * innerSize)
}
