import { vectorSize } from '../../syntax/network/shape.ts'
import { vectorKey } from '../../syntax/network/wordRows.ts'
import type { Word } from '../../tokens/Word.ts'
import { rowInSlots } from '../../vectors/slots.ts'
import { mostRememberedWords } from '../../vectors/trunkRoom.ts'
import { edge } from '../features/FeatureSource.ts'
import type { WordForm } from '../wordForms.ts'
import { nameRowBytes } from './NameRoom.ts'
import { nameInputSize, nameLooksSize } from './nameShape.ts'
import type { NameNetwork } from './openNameNetwork.ts'
import { mostWordLooks, writeWordLooks } from './wordLooks.ts'

/** The words of a text, each with its form. */
interface Words {
  readonly words: readonly Word[]
  readonly forms: readonly WordForm[]
}

/**
 * For each row the address of its word's parts, those of no word for token -1: what the word gives to the first layer at the word after it, at
 * itself and at the word before it. Words that were met before, in this article or another, are remembered; the memory begins anew when it is
 * full, so the addresses are good until the next call.
 */
export function findNameParts(network: NameNetwork, { words, forms }: Words, tokens: Int32Array): Int32Array {
  const { remembered, room } = network
  if (network.rememberedRows + tokens.length > mostRememberedWords) {
    remembered.clear()
    network.rememberedRows = 0
  }
  const before = network.rememberedRows
  const found = new Int32Array(tokens.length).fill(room.noWord)
  for (let row = 0; row < tokens.length; row++) {
    const token = tokens[row] ?? -1
    const word = words[token]
    if (word) found[row] = remembered.of(word) ?? addWord(network, { word, form: forms[token] ?? edge }, before)
  }
  network.kernels.sayShorts(network.wordParts, {
    from: { at: room.input, stride: nameRowBytes.input },
    to: { at: room.words + before * nameRowBytes.parts, stride: nameRowBytes.parts },
    rows: network.rememberedRows - before,
  })
  return found
}

interface NewWord {
  readonly word: Word
  readonly form: WordForm
}

/** The address of a new word's parts, which are found out together with those of the others that were not there before. */
function addWord(network: NameNetwork, { word, form }: NewWord, before: number): number {
  const { remembered, room } = network
  const row = network.rememberedRows++
  const address = room.words + row * nameRowBytes.parts
  writeInput(network, { text: word.text, form }, room.input + (row - before) * nameRowBytes.input)
  remembered.set(word, address)
  return address
}

const writer = { out: new Int32Array(mostWordLooks), count: 0 }

/** The word's vector, then the sum of its looks, in the tables' own small numbers. */
function writeInput(network: NameNetwork, { text, form }: { readonly text: string; readonly form: WordForm }, address: number): void {
  const { shorts } = network.room
  const at = address >> 1
  shorts.fill(0, at, at + nameInputSize)
  for (const { slots, rows } of network.vectors) {
    const vector = vectorRowOf(slots, text)
    if (vector < 0) continue
    shorts.set(rows.subarray(vector * vectorSize, (vector + 1) * vectorSize), at)
    break
  }
  writer.count = 0
  writeWordLooks(form, writer)
  for (let look = 0; look < writer.count; look++) {
    const row = network.looks.rowOf(writer.out[look] ?? 0)
    if (row < 0) continue
    for (let d = 0; d < nameLooksSize; d++) {
      shorts[at + vectorSize + d] = (shorts[at + vectorSize + d] ?? 0) + (network.lookRows[row * nameLooksSize + d] ?? 0)
    }
  }
}

/** Row of a word's vector, of its form without accents where it has none itself; -1 when neither has one. */
export function vectorRowOf(slots: Int32Array, text: string): number {
  const row = rowInSlots(slots, vectorKey(text))
  if (row >= 0 || /^[ -~]*$/.test(text)) return row
  return rowInSlots(slots, vectorKey(text.slice(0, longest).normalize('NFD').replace(/\p{M}/gu, '')))
}

/** Characters; vectorKey looks at no more. */
const longest = 40
