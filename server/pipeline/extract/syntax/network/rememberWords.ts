import type { Word } from '../../tokens/Word.ts'
import { rowInSlots } from '../../vectors/slots.ts'
import { mostRememberedWords } from '../../vectors/trunkRoom.ts'
import { rowBytes } from './NetworkRoom.ts'
import type { Network } from './openNetwork.ts'
import type { RememberedWord } from './RememberedWord.ts'
import { learntSize, vectorSize } from './shape.ts'
import { looksOf, vectorKey } from './wordRows.ts'

/** What is known of each word of some sentences, at most as many as the room has rows; words met before, in this article or another, are remembered. */
export function rememberWords(network: Network, sentences: readonly (readonly Word[])[]): RememberedWord[][] {
  const { remembered, room, kernels, wordParts } = network
  const words = sentences.reduce((sum, { length }) => sum + length, 0)
  if (network.rememberedRows + words > mostRememberedWords) {
    remembered.clear()
    network.rememberedRows = 0
  }
  const before = network.rememberedRows
  const found = sentences.map((sentence) => sentence.map((word) => remembered.of(word) ?? addWord(network, word, before)))
  kernels.sayShorts(wordParts, {
    from: { at: room.input, stride: rowBytes.input },
    to: { at: room.words + before * rowBytes.parts, stride: rowBytes.parts },
    rows: network.rememberedRows - before,
  })
  return found
}

/** A new word, whose parts are found out together with those of the others that were not there before. */
function addWord(network: Network, word: Word, before: number): RememberedWord {
  const { remembered, room } = network
  const row = network.rememberedRows++
  const added = { parts: room.words + row * rowBytes.parts, tag: -1, lemma: '', lemmaHash: 0, furtherLemmas: [] }
  writeInput(network, word.text, room.input + (row - before) * rowBytes.input)
  remembered.set(word, added)
  return added
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
