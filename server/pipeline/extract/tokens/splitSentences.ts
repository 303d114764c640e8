import { abbreviationKind } from './abbreviations.ts'
import { askingWords } from './askingWords.ts'
import { classOf, LOWER } from './characters.ts'
import type { Sentence, Token } from './Token.ts'

/** Longer runs without an end are cut, so that no later stage meets an endless sentence. */
const maxTokens = 400

/**
 * The sentences of a tokenised text: every token lies in exactly one. A line end always ends a sentence; closing quotes and brackets stay
 * with the sentence that they close; a question inside quotes goes on with its "he asked".
 */
export function splitSentences(text: string, tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  for (let i = 0; i < tokens.length; i++) {
    const isLast = i === tokens.length - 1
    if (!isLast && i - first < maxTokens && !endsAfter(text, tokens, first, i)) continue
    const start = tokens[first]?.start ?? 0
    sentences.push({ start, end: tokens[i]?.end ?? start, firstToken: first, endToken: i + 1 })
    first = i + 1
  }
  return sentences
}

function endsAfter(text: string, tokens: readonly Token[], first: number, index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  if (!token || !next) return true
  if (hasLineEnd(text, token.end, next.start)) return true
  if (!mayEnd(token.word) && !mayClose(token.word)) return false
  if (isCloser(text, tokens, index + 1)) return false
  const terminal = terminalBefore(text, tokens, first, index)
  if (terminal < 0) return false
  return startsSentence(text, tokens, index, terminal) && !isListNumber(tokens, first, terminal)
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 0x85) return true
  }
  return false
}

/** The mark that could end a sentence at or, behind closing quotes, before this token; -1 when there is none. */
function terminalBefore(text: string, tokens: readonly Token[], first: number, index: number): number {
  const furthest = Math.max(first, index - 4)
  let i = index
  while (i > furthest && isCloser(text, tokens, i)) i--
  const word = tokens[i]?.word
  return word && mayEnd(word) ? i : -1
}

/** Whether a sentence can end with a mark or an abbreviation. */
const mayEnd = askingWords(({ text }) => text.endsWith('.') || /^[!?…]+$/.test(text.slice(0, 8)))

/** Whether a mark can close what it sticks to. */
const mayClose = askingWords(({ text }) => /^(?:[)\]”»"'’ʼ]|'')$/.test(text))

/** A bracket or quote mark that sticks to the mark before it. */
function isCloser(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token || !before || before.end !== token.start || !mayClose(token.word)) return false
  return /^[)\]”»]$/.test(token.text) || (/[.!?…)"”'’,]$/.test(before.text.slice(-1)) && !isOpenedAfter(text, token))
}

/** A straight quote mark that sticks to the word after it opens. */
function isOpenedAfter(text: string, token: Token): boolean {
  const after = text.charAt(token.end)
  return after !== '' && /[\p{L}\p{N}]/u.test(after)
}

function startsSentence(text: string, tokens: readonly Token[], index: number, terminal: number): boolean {
  const next = tokens[index + 1]
  const mark = tokens[terminal]
  if (!next || !mark) return true
  const opens = /^["“‘«(['’`]+$/.test(next.text.slice(0, 3))
  const word = opens ? (tokens[index + 2] ?? next) : next
  if (classOf(text.charCodeAt(word.start)) === LOWER) return false
  if (/^[,;:–—-]/.test(next.text)) return false
  if (mark.text.length > 1 && /\p{L}\.$/u.test(mark.text.slice(-3))) return endsWithAbbreviation(mark, word)
  if (index > terminal && /[!?]/.test(mark.text)) return !isFollowedBySpeaking(tokens, index + 1)
  return true
}

function endsWithAbbreviation(abbreviation: Token, next: Token): boolean {
  const kind = abbreviationKind(abbreviation.text.slice(0, -1), next.text.charAt(0))
  if (kind === null) return true
  return sentenceStarters.has(next.text)
}

/** “Why now?” Okafor asked: the sentence goes on. */
function isFollowedBySpeaking(tokens: readonly Token[], index: number): boolean {
  for (let i = index; i < index + 4; i++) if (speakingVerbs.has(tokens[i]?.text ?? '')) return true
  return false
}

/** "1." at the head of a line numbers what follows. */
function isListNumber(tokens: readonly Token[], first: number, terminal: number): boolean {
  return terminal === first + 1 && /^\d{1,3}$/.test(tokens[first]?.text ?? '')
}

const speakingVerbs = new Set([
  'said',
  'asked',
  'says',
  'asks',
  'added',
  'told',
  'wrote',
  'replied',
  'shouted',
  'cried',
  'wondered',
  'exclaimed',
])

/** Capitalised words that seldom follow an abbreviation inside a sentence. */
const sentenceStarters = new Set(
  (
    'The A An This That These Those It Its He She They We You I His Her Their Our My There Here But And Or So Yet Then Now When While Where ' +
    'After Before Since If As At In On For From With By To Of Although Though However Meanwhile Still Also Both Some Many Most All No Not What Why How Who'
  ).split(' '),
)
