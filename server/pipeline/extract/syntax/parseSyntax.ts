import { hashText } from '../tokens/hashes.ts'
import type { Sentence, Token } from '../tokens/Token.ts'
import { lemmatise } from './lemmatise.ts'
import type { RememberedLemma, RememberedWord } from './network/RememberedWord.ts'
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
  const read = readSentences(model.network, words, runs)
  const lemmaHashes = new Int32Array(words.length)
  const told: Told = { tags: [], fineTags: [], lemmas: [], relations: [] }
  for (let i = 0; i < words.length; i++) {
    const tag = read.tags[i] ?? 0
    const tagClass = tagClasses[tag]
    told.tags.push(tagClass?.universal ?? 'X')
    told.fineTags.push(tagClass?.penn ?? 'XX')
    const word = read.words[i]
    const known = word && lemmaOf(word, tokens[i]?.text ?? '', tag, model)
    told.lemmas.push(known?.lemma ?? '')
    lemmaHashes[i] = known?.lemmaHash ?? 0
    told.relations.push(relations[read.labels[i] ?? 0] ?? 'dep')
  }
  return {
    ...told,
    lemmaHashes,
    heads: read.heads,
    tagNumbers: read.tags,
    relationNumbers: read.labels,
    inventory: model.network,
    ...subtreesOf(read.heads),
    ...dependentsOf(read.heads),
  }
}

/** What is told of each word by itself. */
interface Told {
  readonly tags: string[]
  readonly fineTags: string[]
  readonly lemmas: string[]
  readonly relations: string[]
}

/** The dictionary form of a word with a tag, which is found out once and remembered with the word. */
function lemmaOf(word: RememberedWord, text: string, tag: number, { lemmas, network }: SyntaxModel): RememberedLemma {
  if (word.tag === tag) return word
  for (const known of word.furtherLemmas) if (known.tag === tag) return known
  const lemma = lemmatise(text, network.tagClasses[tag]?.penn ?? 'XX', lemmas)
  const found = { tag, lemma, lemmaHash: hashText(lemma) }
  if (word.tag < 0) Object.assign(word, found)
  else word.furtherLemmas.push(found)
  return found
}

/** Edges of the subtrees: each token widens its head, those without dependents first. */
function subtreesOf(heads: Int32Array): Pick<Syntax, 'subtreeStarts' | 'subtreeEnds'> {
  const subtreeStarts = new Int32Array(heads.length)
  const subtreeEnds = new Int32Array(heads.length)
  for (let i = 0; i < heads.length; i++) {
    subtreeStarts[i] = i
    subtreeEnds[i] = i + 1
  }
  const order = childrenFirst(heads)
  for (let at = 0; at < order.length; at++) {
    const index = order[at] ?? 0
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
