import type { Sentence, Token } from '../tokens/Token.ts'
import { lemmatise } from './lemmatise.ts'
import type { RememberedWord } from './network/RememberedWord.ts'
import { readSentences } from './network/readSentences.ts'
import type { Syntax } from './Syntax.ts'
import type { SyntaxModel } from './SyntaxModel.ts'

/**
 * Tags, dictionary forms and dependencies of an article's tokens, in time linear in their number. Every sentence has exactly one root and
 * no crossing arcs.
 */
export function parseSyntax(tokens: readonly Token[], sentences: readonly Sentence[], model: SyntaxModel): Syntax {
  const { tagClasses, relations } = model.network
  const words = tokens.map(({ word }) => word)
  const runs = sentences.map(({ firstToken, endToken }) => [firstToken, endToken] as const)
  const { tags, labels, heads, ...read } = readSentences(model.network, words, runs)
  return {
    tags: words.map((_, i) => tagClasses[tags[i] ?? 0]?.universal ?? 'X'),
    fineTags: words.map((_, i) => tagClasses[tags[i] ?? 0]?.penn ?? 'XX'),
    lemmas: words.map((word, i) => lemmaOf(word.text, tags[i] ?? 0, read.words[i], model)),
    heads,
    relations: words.map((_, i) => relations[labels[i] ?? 0] ?? 'dep'),
    ...subtreesOf(heads),
    ...dependentsOf(heads),
  }
}

/** The dictionary form of a word with a tag, which is found out once and remembered with the word. */
function lemmaOf(word: string, tag: number, remembered: RememberedWord | undefined, { lemmas, network }: SyntaxModel): string {
  for (let known = remembered?.lemmas; known; known = known.next) if (known.tag === tag) return known.lemma
  const lemma = lemmatise(word, network.tagClasses[tag]?.penn ?? 'XX', lemmas)
  if (remembered) remembered.lemmas = { tag, lemma, next: remembered.lemmas }
  return lemma
}

/** Edges of the subtrees: each token widens its head, those without dependents first. */
function subtreesOf(heads: Int32Array): Pick<Syntax, 'subtreeStarts' | 'subtreeEnds'> {
  const subtreeStarts = new Int32Array(heads.length)
  const subtreeEnds = new Int32Array(heads.length)
  for (let i = 0; i < heads.length; i++) {
    subtreeStarts[i] = i
    subtreeEnds[i] = i + 1
  }
  for (const index of childrenFirst(heads)) {
    const head = heads[index] ?? -1
    if (head < 0) continue
    subtreeStarts[head] = Math.min(subtreeStarts[head] ?? head, subtreeStarts[index] ?? index)
    subtreeEnds[head] = Math.max(subtreeEnds[head] ?? head, subtreeEnds[index] ?? index)
  }
  return { subtreeStarts, subtreeEnds }
}

/** All tokens, each after everything that hangs on it. */
function childrenFirst(heads: Int32Array): Int32Array {
  const waiting = new Int32Array(heads.length)
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i] ?? -1
    if (head >= 0) waiting[head] = (waiting[head] ?? 0) + 1
  }
  const order = new Int32Array(heads.length)
  let filled = 0
  for (let i = 0; i < heads.length; i++) if (waiting[i] === 0) order[filled++] = i
  for (let at = 0; at < filled; at++) {
    const head = heads[order[at] ?? 0] ?? -1
    if (head < 0) continue
    const left = (waiting[head] ?? 0) - 1
    waiting[head] = left
    if (left === 0) order[filled++] = head
  }
  return order
}

function dependentsOf(heads: Int32Array): Pick<Syntax, 'firstDependents' | 'nextSiblings'> {
  const firstDependents = new Int32Array(heads.length).fill(-1)
  const nextSiblings = new Int32Array(heads.length).fill(-1)
  for (let i = heads.length - 1; i >= 0; i--) {
    const head = heads[i] ?? -1
    if (head < 0) continue
    nextSiblings[i] = firstDependents[head] ?? -1
    firstDependents[head] = i
  }
  return { firstDependents, nextSiblings }
}
