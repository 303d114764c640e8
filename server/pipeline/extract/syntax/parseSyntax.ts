import type { Sentence, Token } from '../tokens/Token.ts'
import { describeWords } from './describeWords.ts'
import { lemmatise } from './lemmatise.ts'
import { roomFor } from './ParserState.ts'
import { parserInput, parseSentence } from './parseSentence.ts'
import type { Syntax } from './Syntax.ts'
import type { SyntaxModel } from './SyntaxModel.ts'
import { tagWords } from './tagWords.ts'

/**
 * Tags, dictionary forms and dependencies of an article's tokens, in time linear in their number. Every sentence has exactly one root and
 * no crossing arcs.
 */
export function parseSyntax(tokens: readonly Token[], sentences: readonly Sentence[], model: SyntaxModel): Syntax {
  const { tagger, parser } = model
  const columns = describeWords(
    tokens.map((token) => token.text),
    model.clusters,
  )
  const tagClasses = new Uint8Array(tokens.length)
  const heads = new Int32Array(tokens.length).fill(-1)
  const labels = new Uint8Array(tokens.length).fill(parser.root)
  const state = roomFor(longestSentence(sentences))
  for (const { firstToken, endToken } of sentences) {
    tagWords(columns, [firstToken, endToken], tagger, tagClasses)
    parseSentence(state, parserInput(columns, [firstToken, endToken], tagClasses, tagger), parser)
    const size = endToken - firstToken
    for (let i = 0; i < size; i++) {
      const head = state.heads[i] ?? -1
      heads[firstToken + i] = head < size ? firstToken + head : -1
      labels[firstToken + i] = state.labels[i] ?? 0
    }
  }
  const fineTags = Array.from(tagClasses, (tag) => tagger.classes[tag]?.penn ?? 'XX')
  return {
    tags: Array.from(tagClasses, (tag) => tagger.classes[tag]?.universal ?? 'X'),
    fineTags,
    lemmas: lemmasOf(tokens, fineTags, model),
    heads,
    relations: Array.from(labels, (label) => parser.relations[label] ?? 'dep'),
    ...subtreesOf(heads),
    ...dependentsOf(heads),
  }
}

function longestSentence(sentences: readonly Sentence[]): number {
  let longest = 1
  for (const { firstToken, endToken } of sentences) longest = Math.max(longest, endToken - firstToken)
  return longest
}

/** Each different pair of word and tag is looked up once. */
function lemmasOf(tokens: readonly Token[], fineTags: readonly string[], { lemmas }: SyntaxModel): string[] {
  const known = new Map<string, string>()
  return tokens.map((token, index) => {
    const tag = fineTags[index] ?? 'XX'
    const key = `${tag} ${token.text}`
    const lemma = known.get(key) ?? lemmatise(token.text, tag, lemmas)
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
