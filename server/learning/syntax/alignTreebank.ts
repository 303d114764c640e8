import { tokenise } from '../../pipeline/extract/tokens/tokenise.ts'
import type { TreebankSentence } from './Treebank.ts'

/**
 * The same sentence over our own tokens. A token of ours that holds several treebank words takes the annotation of the one that heads them;
 * a word that we part leaves its annotation to its last piece, and the pieces before hang on that.
 */
export function alignTreebank(sentence: TreebankSentence): TreebankSentence {
  const tokens = tokenise(sentence.text)
  const wordOf = tokens.map((token) => headingWord(sentence, token.start, token.end))
  const tokenOf = new Map<number, number>()
  tokens.forEach((token, index) => {
    for (const word of wordsWithin(sentence, token.start, token.end)) tokenOf.set(word, index)
  })
  const headOf = (index: number): number => {
    const word = wordOf[index] ?? 0
    const carrier = tokenOf.get(word) ?? index
    if (carrier !== index) return carrier
    return outerHead(sentence, word, (candidate) => tokenOf.get(candidate) ?? -1, index)
  }
  const isPiece = (index: number) => tokenOf.get(wordOf[index] ?? 0) !== index
  const annotation = (values: readonly string[], index: number) => values[wordOf[index] ?? 0] ?? '_'
  return {
    text: sentence.text,
    words: tokens.map((token) => token.text),
    starts: tokens.map((token) => token.start),
    ends: tokens.map((token) => token.end),
    universal: tokens.map((_, i) => annotation(sentence.universal, i)),
    penn: tokens.map((_, i) => annotation(sentence.penn, i)),
    lemmas: tokens.map((token, i) => (isMerged(sentence, token) || isPiece(i) ? token.text.toLowerCase() : annotation(sentence.lemmas, i))),
    heads: tokens.map((_, i) => headOf(i)),
    relations: tokens.map((token, i) => (isPiece(i) ? pieceRelation(token.text) : annotation(sentence.relations, i))),
  }
}

/** The treebank words that share a character with a span. */
function wordsWithin(sentence: TreebankSentence, start: number, end: number): number[] {
  const words: number[] = []
  for (let i = 0; i < sentence.words.length; i++) {
    if ((sentence.starts[i] ?? 0) < end && start < (sentence.ends[i] ?? 0)) words.push(i)
  }
  return words
}

/** The word of a span whose head lies outside it. */
function headingWord(sentence: TreebankSentence, start: number, end: number): number {
  const words = wordsWithin(sentence, start, end)
  return words.find((word) => !words.includes(sentence.heads[word] ?? -1)) ?? words[0] ?? 0
}

function isMerged(sentence: TreebankSentence, token: { readonly start: number; readonly end: number }): boolean {
  return wordsWithin(sentence, token.start, token.end).length > 1
}

/** The token that carries the first ancestor outside this token; -1 at the root. */
function outerHead(sentence: TreebankSentence, word: number, tokenOf: (word: number) => number, self: number): number {
  let head = sentence.heads[word] ?? -1
  while (head >= 0 && tokenOf(head) === self) head = sentence.heads[head] ?? -1
  return head < 0 ? -1 : tokenOf(head)
}

function pieceRelation(text: string): string {
  return /[\p{L}\p{N}]/u.test(text) ? 'compound' : 'punct'
}
