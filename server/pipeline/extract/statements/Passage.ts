import type { Article } from '../../../domain/Article.ts'
import type { Mention } from '../../../domain/Mention.ts'
import type { Syntax } from '../syntax/Syntax.ts'
import { plainWords } from '../tokens/plainWords.ts'
import type { Sentence, Token } from '../tokens/Token.ts'
import { findQuotes, type Quote } from './findQuotes.ts'
import { guessTags } from './guessTags.ts'
import type { Range } from './Range.ts'
import { tagClosingCues } from './tagClosingCues.ts'
import { tagThatCues } from './tagThatCues.ts'

/** An article as the reader of statements sees it: everything by token. */
export interface Passage {
  readonly article: Article
  readonly text: string
  readonly tokens: readonly Token[]
  /** Lower case, with straight apostrophes. */
  readonly words: readonly string[]
  /** UPOS: the parser's, or guessed from word lists where there is no parse; cues that close a sentence or stand before "that" are verbs. */
  readonly tags: readonly string[]
  readonly syntax: Syntax | null
  readonly sentences: readonly Sentence[]
  readonly sentenceOf: Int32Array
  readonly paragraphs: readonly Range[]
  readonly paragraphOf: Int32Array
  readonly quotes: readonly Quote[]
  /** The quote that each token lies in, its marks included; -1 outside. */
  readonly quoteOf: Int32Array
  readonly names: readonly Mention[]
  /** The name that covers each token; -1 where there is none. */
  readonly nameOf: Int32Array
}

export interface PassageParts {
  readonly article: Article
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly syntax: Syntax | null
  readonly mentions: readonly Mention[]
}

/** Lays out an article by token for the rules and the model of statements. */
export function readPassage({ article, tokens, sentences, syntax, mentions }: PassageParts): Passage {
  const words = plainWords(tokens)
  const paragraphs = paragraphsOf(article.text, tokens)
  const quotes = findQuotes(article.text, tokens, paragraphs)
  const names = mentions.filter((mention) => mention.type === 'NAME')
  return {
    article,
    text: article.text,
    tokens,
    words,
    tags: tagThatCues({ words, tags: tagClosingCues({ words, tags: syntax?.tags ?? guessTags(tokens, words) }, sentences) }),
    syntax,
    sentences,
    sentenceOf: indexByToken(
      tokens.length,
      sentences.map(({ firstToken, endToken }) => ({ first: firstToken, end: endToken })),
    ),
    paragraphs,
    paragraphOf: indexByToken(tokens.length, paragraphs),
    quotes,
    quoteOf: indexByToken(
      tokens.length,
      quotes.map((quote) => quote.outer),
    ),
    names,
    nameOf: indexNames(tokens, names),
  }
}

export function wordAt(passage: Pick<Passage, 'words'>, index: number): string {
  return passage.words[index] ?? ''
}

export function tagAt(passage: Passage, index: number): string {
  return passage.tags[index] ?? ''
}

/** The tokens of the sentence that a token lies in. */
export function sentenceAt(passage: Passage, index: number): Range {
  const sentence = passage.sentences[passage.sentenceOf[index] ?? -1]
  return sentence ? { first: sentence.firstToken, end: sentence.endToken } : { first: index, end: index }
}

/** The quote that a token lies in, its marks included; null outside quotes. */
export function quoteAt(passage: Passage, index: number): Quote | null {
  const quote = passage.quoteOf[index] ?? -1
  return quote < 0 ? null : (passage.quotes[quote] ?? null)
}

function paragraphsOf(text: string, tokens: readonly Token[]): Range[] {
  const paragraphs: Range[] = []
  let first = 0
  for (let i = 1; i <= tokens.length; i++) {
    const before = tokens[i - 1]
    const token = tokens[i]
    if (before && token && !isParted(text, before.end, token.start)) continue
    paragraphs.push({ first, end: i })
    first = i
  }
  return tokens.length === 0 ? [] : paragraphs
}

/** Whether a line ends between two tokens. */
function isParted(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true
  }
  return false
}

function indexByToken(length: number, ranges: readonly Range[]): Int32Array {
  const indices = new Int32Array(length).fill(-1)
  ranges.forEach(({ first, end }, index) => {
    for (let at = first; at < end; at++) indices[at] = index
  })
  return indices
}

function indexNames(tokens: readonly Token[], names: readonly Mention[]): Int32Array {
  const indices = new Int32Array(tokens.length).fill(-1)
  let token = 0
  names.forEach((name, index) => {
    while (token < tokens.length && (tokens[token]?.end ?? 0) <= name.start) token++
    for (let i = token; i < tokens.length && (tokens[i]?.start ?? 0) < name.end; i++) indices[i] = index
  })
  return indices
}
