import type { Sentence, Token } from '../tokens/Token.ts'
import { lemmatise } from './lemmatise.ts'
import { readSentences } from './network/readSentences.ts'
import type { Syntax } from './Syntax.ts'
import type { SyntaxModel } from './SyntaxModel.ts'

/**
 * Tags, dictionary forms and dependencies of an article's tokens, in time linear in their number. Every sentence has exactly one root and
 * no crossing arcs.
 */
export function parseSyntax(tokens: readonly Token[], sentences: readonly Sentence[], model: SyntaxModel): Syntax {
  const { tagClasses, relations } = model.network
  const words = tokens.map((token) => token.text)
  const runs = sentences.map(({ firstToken, endToken }) => [firstToken, endToken] as const)
  const read = readSentences(model.network, words, runs)
  const fineTags = Array.from(read.tags, (tag) => tagClasses[tag]?.penn ?? 'XX')
  return {
    tags: Array.from(read.tags, (tag) => tagClasses[tag]?.universal ?? 'X'),
    fineTags,
    lemmas: lemmasOf(words, fineTags, model),
    heads: read.heads,
    relations: Array.from(read.labels, (label) => relations[label] ?? 'dep'),
    ...subtreesOf(read.heads),
    ...dependentsOf(read.heads),
  }
}

/** Each different pair of word and tag is looked up once. */
function lemmasOf(words: readonly string[], fineTags: readonly string[], { lemmas }: SyntaxModel): string[] {
  const known = new Map<string, string>()
  return words.map((word, index) => {
    const tag = fineTags[index] ?? 'XX'
    const key = `${tag} ${word}`
    const lemma = known.get(key) ?? lemmatise(word, tag, lemmas)
    known.set(key, lemma)
    return lemma
  })
}

/** Edges of the subtrees: each token widens its head, those without dependents first. */
function subtreesOf(heads: Int32Array): Pick<Syntax, 'subtreeStarts' | 'subtreeEnds'> {
  const subtreeStarts = Int32Array.from(heads, (_, index) => index)
  const subtreeEnds = Int32Array.from(heads, (_, index) => index + 1)
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
  for (const head of heads) if (head >= 0) waiting[head] = (waiting[head] ?? 0) + 1
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
