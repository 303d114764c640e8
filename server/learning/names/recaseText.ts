import { splitSentences } from '../../pipeline/extract/tokens/splitSentences.ts'
import { tokenise } from '../../pipeline/extract/tokens/tokenise.ts'
import type { GoldDocument } from '../readGold.ts'

/**
 * The same text with some of its sentences written as headlines are: with capitals on every longer word, or all in capitals. Running
 * text has few headlines to learn from, and offsets stay as they were.
 */
export function recaseText(document: GoldDocument, chance: () => number): GoldDocument {
  const { text } = document
  let rewritten = ''
  let at = 0
  for (const sentence of splitSentences(text, tokenise(text))) {
    const length = sentence.endToken - sentence.firstToken
    const draw = length < 5 || length > 22 ? 1 : chance()
    const words = text.slice(sentence.start, sentence.end)
    rewritten +=
      text.slice(at, sentence.start) +
      (draw < titleShare ? inTitleCase(words) : draw < titleShare + capitalShare ? words.toUpperCase() : words)
    at = sentence.end
  }
  rewritten += text.slice(at)
  // "ß" grows in capitals: such a text is left as it is.
  return rewritten.length === text.length ? { ...document, text: rewritten } : document
}

const titleShare = 0.25
const capitalShare = 0.12
const smallWords = new Set('a an the of in on at to for and or but by with from as is it its into over after amid'.split(' '))

function inTitleCase(words: string): string {
  return words
    .replace(/(?<![\p{L}\p{N}’'])\p{Ll}[\p{L}’']*/gu, (word) =>
      smallWords.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .replace(/\.$/, ' ')
}
