import { rowInSlots } from '../SparseWeights.ts'
import { mostRemembered, rowBytes } from './NetworkRoom.ts'
import type { Network } from './openNetwork.ts'
import { learntSize, vectorSize } from './shape.ts'
import { looksOf, vectorKey } from './wordRows.ts'

/**
 * The address of each word's parts: what it gives to the first layer at the word after it, at itself and at the word before it. Words that were
 * met before, in this article or another, are remembered; the memory begins anew when it is full, so the addresses are good until the next call.
 */
export function findWordParts(network: Network, words: readonly string[]): Int32Array {
  const { remembered, room } = network
  if (remembered.size + words.length > mostRemembered) remembered.clear()
  const before = remembered.size
  const found = Int32Array.from(words, (word) => {
    const known = remembered.get(word)
    if (known !== undefined) return known
    const at = room.words + remembered.size * rowBytes.parts
    writeInput(network, word, room.input + (remembered.size - before) * rowBytes.input)
    remembered.set(word, at)
    return at
  })
  network.kernels.say(network.wordParts, {
    from: { at: room.input, stride: rowBytes.input },
    to: { at: room.words + before * rowBytes.parts, stride: rowBytes.parts },
    rows: remembered.size - before,
  })
  return found
}

/** The word's vector, then the sum of its looks, in the tables' own small numbers. */
function writeInput({ looks, vectors, room }: Network, word: string, address: number): void {
  const { shorts } = room
  const at = address >> 1
  shorts.fill(0, at, at + vectorSize + learntSize)
  const vector = rowInSlots(vectors.slots, vectorKey(word))
  if (vector >= 0) shorts.set(vectors.rows.subarray(vector * vectorSize, (vector + 1) * vectorSize), at)
  for (const look of looksOf(word)) {
    const row = rowInSlots(looks.slots, look)
    if (row < 0) continue
    for (let d = 0; d < learntSize; d++) {
      shorts[at + vectorSize + d] = (shorts[at + vectorSize + d] ?? 0) + (looks.rows[row * learntSize + d] ?? 0)
    }
  }
}
