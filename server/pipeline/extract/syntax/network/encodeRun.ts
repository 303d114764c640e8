import { lastLayer, readTrunk } from '../../vectors/readTrunk.ts'
import { windowSize } from '../../vectors/steps.ts'
import { placeSentences, type TrunkRun } from '../../vectors/TrunkRun.ts'
import { rowBytes } from './NetworkRoom.ts'
import type { Network } from './openNetwork.ts'
import type { RememberedWord } from './RememberedWord.ts'
import { positions } from './shape.ts'

/**
 * Encodes sentences, and leaves in the network's room the best tags and what each word says in those positions of a parser state that
 * nearly every word comes to stand in (the parser asks for the others one by one). Gives the row of each sentence's first word.
 */
export function encodeRun(network: Network, sentences: readonly (readonly RememberedWord[])[]): Int32Array {
  const { room, kernels } = network
  const run = placeSentences(sentences.map(({ length }) => length))
  sumWordParts(network, run, sentences)
  readTrunk(network, run)
  kernels.scoreBytes(network.tag, lastLayer(network, run, { at: room.tags, stride: rowBytes.tags }))
  kernels.highestOf(room.tags, rowBytes.tags, run.rows, network.tagClasses.length, room.bestTags)
  sayInPositions(network, run)
  return run.firstRows
}

/** The first layer: what the word before, the word itself and the word after give to it, summed up with the biases. */
function sumWordParts(network: Network, { rows, firstRows }: TrunkRun, sentences: readonly (readonly RememberedWord[])[]): void {
  const { room, kernels, layer1Bias } = network
  const partsOf = new Int32Array(rows).fill(room.noWord)
  sentences.forEach((words, index) => {
    let row = firstRows[index] ?? 1
    for (const { parts } of words) partsOf[row++] = parts
  })
  let at = room.addresses >> 2
  for (let row = 1; row < rows - 1; row++) {
    for (let part = 0; part < windowSize; part++) room.integers[at++] = (partsOf[row + part - 1] ?? 0) + part * rowBytes.part
    room.integers[at++] = layer1Bias
  }
  kernels.sumToLayer(room.layers[0] + rowBytes.layer, room.addresses, windowSize + 1, rows - 2)
}

function sayInPositions(network: Network, run: TrunkRun): void {
  const { room, kernels, oftenAsked } = network
  room.isSaid.fill(0, 0, run.rows * positions)
  for (const { position, weights } of oftenAsked) {
    kernels.sayBytes(weights, lastLayer(network, run, { at: room.positions + position * rowBytes.hidden, stride: rowBytes.positions }))
    for (let row = 1; row < run.rows; row++) room.isSaid[row * positions + position] = 1
  }
}
