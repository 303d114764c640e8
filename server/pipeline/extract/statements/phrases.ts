import { askingWords } from '../tokens/askingWords.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from './Passage.ts'
import { isEmpty, type Range } from './Range.ts'

const nominal = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'SYM', 'X'])
const innerPrepositions = new Set(['of', 'for', 'in', 'at', 'with', 'from', 'on', 'against', 'near', 'under', 'behind', 'around'])

/** The noun phrase whose last token is this one, with what is joined to it by "of", "and" or an apostrophe; empty when there is none. */
export function nounPhraseEndingAt(passage: Passage, last: number, floor: number): Range {
  let first = last + 1
  for (let i = last; i >= floor; i--) {
    if (!continuesLeft(passage, i, floor)) break
    if (canStart(passage, i)) first = i
  }
  return { first, end: last + 1 }
}

/** The noun phrase that starts here, with prepositional phrases of its own; empty when there is none. */
export function nounPhraseStartingAt(passage: Passage, first: number, ceiling: number): Range {
  let end = first
  for (let i = first; i < ceiling; i++) {
    if (!continuesRight(passage, i, ceiling)) break
    if (canEnd(passage, i)) end = i + 1
  }
  return { first, end }
}

/**
 * The subject that ends just before this token, read leftwards over adverbs, auxiliaries and appositions ("X, a lawyer in Y, said");
 * empty when no noun phrase stands there. Never leaves the sentence, nor enters a quotation.
 */
export function subjectBefore(passage: Passage, index: number): Range {
  const floor = sentenceAt(passage, index).first
  let last = index - 1
  while (last >= floor && isSkippedBeforeVerb(passage, last)) last--
  last = beforeTime(passage, last, floor)
  while (last >= floor && isSkippedBeforeVerb(passage, last)) last--
  if (wordAt(passage, last) === ',' && isAside(passage, last - 1)) return nounPhraseEndingAt(passage, last - 3, floor)
  if (wordAt(passage, last) !== ',' && wordAt(passage, last) !== ')' && !isDash(passage, last))
    return nounPhraseEndingAt(passage, last, floor)
  return appositionBefore(passage, last, floor)
}

/** The last token before "on Tuesday evening" or "Tuesday", when that ends here. */
function beforeTime(passage: Passage, last: number, floor: number): number {
  let i = last
  if (/^(?:morning|afternoon|evening|night)$/.test(wordAt(passage, i))) i--
  if (i <= floor || !isWeekday(wordAt(passage, i))) return last
  if (/^(?:late|early|last)$/.test(wordAt(passage, i - 1))) i--
  return wordAt(passage, i - 1) === 'on' ? i - 2 : i - 1
}

/** ", however," between subject and verb. */
function isAside(passage: Passage, index: number): boolean {
  return /^(?:however|meanwhile|though|too|instead|nevertheless)$/.test(wordAt(passage, index)) && wordAt(passage, index - 1) === ','
}

function appositionBefore(passage: Passage, comma: number, floor: number): Range {
  const opener = wordAt(passage, comma) === ')' ? '(' : wordAt(passage, comma)
  let tries = 0
  for (let i = comma - 1; i > floor && comma - i < 45; i--) {
    if (quoteAt(passage, i) && quoteAt(passage, i - 1) !== quoteAt(passage, i) && wordAt(passage, i - 1) === ',') return emptyAt(comma)
    if (wordAt(passage, i) !== opener) continue
    const head = nounPhraseEndingAt(passage, i - 1, floor)
    const opens = head.end > head.first && opensApposition(passage, i + 1)
    if (opens && !isTime(passage, head)) return { first: head.first, end: opener === ',' ? comma + 1 : comma + 1 }
    if (++tries > 2) break
  }
  return emptyAt(comma)
}

function opensApposition(passage: Passage, index: number): boolean {
  const word = wordAt(passage, index)
  if (/^(?:who|whose|which|a|an|the|then|now|not|including|like|such|both|one|also|himself|herself|formerly|head|chief)$/.test(word))
    return true
  return ['NOUN', 'PROPN', 'NUM', 'ADJ', 'ADV'].includes(tagAt(passage, index)) || word === 'speaking'
}

function emptyAt(index: number): Range {
  return { first: index, end: index }
}

export function isDash(passage: Passage, index: number): boolean {
  const word = wordAt(passage, index)
  return (
    word === '—' ||
    word === '–' ||
    word === '―' ||
    word === '--' ||
    (word === '-' && /\s/.test(passage.text.charAt((passage.tokens[index]?.start ?? 0) - 1)))
  )
}

function isSkippedBeforeVerb(passage: Passage, index: number): boolean {
  const tag = tagAt(passage, index)
  const word = wordAt(passage, index)
  if (tag === 'AUX' || word === 'not' || word === "n't") return true
  return tag === 'ADV' && !/^(?:there|here|then)$/.test(word)
}

function continuesLeft(passage: Passage, i: number, floor: number): boolean {
  const tag = tagAt(passage, i)
  const word = wordAt(passage, i)
  const before = i > floor ? tagAt(passage, i - 1) : ''
  if (quoteAt(passage, i)) return isShortQuote(passage, i) && i - 1 > floor
  if (word === 'that' || word === 'which' || word === 'what' || /^(?:while|when|if|because|but|although|though|as)$/.test(word))
    return false
  if (isWeekday(word) && tagAt(passage, i + 1) !== 'PART' && !wordAt(passage, i + 1).startsWith("'")) return false
  if (nominal.has(tag)) return true
  if (passage.nameOf[i] !== -1) return true
  if (word === "'s" || word === "'" || word === '&' || word === '/') return true
  if (word === '-' && !isDash(passage, i)) return true
  if (word === '.' || word === '(' || word === ')') return word !== '.' && i > floor
  if (tag === 'VERB' || tag === 'ADV') return wordAt(passage, i - 1) === '-' || wordAt(passage, i + 1) === '-'
  if (tag === 'ADP') return innerPrepositions.has(word) && isHead(before)
  if (tag === 'CCONJ') return word === 'and' && isHead(before)
  return false
}

function continuesRight(passage: Passage, i: number, ceiling: number): boolean {
  const tag = tagAt(passage, i)
  const word = wordAt(passage, i)
  if (quoteAt(passage, i)) return isShortQuote(passage, i)
  if (word === 'that' || word === 'who' || word === 'which') return false
  if (isWeekday(word)) return false
  if (nominal.has(tag) || passage.nameOf[i] !== -1) return true
  if (word === "'s" || word === "'" || word === '&' || word === '/' || word === '(' || word === ')') return true
  if (word === '-' && !isDash(passage, i)) return true
  if (tag === 'VERB' || tag === 'ADV') return wordAt(passage, i - 1) === '-' || wordAt(passage, i + 1) === '-'
  const next = i + 1 < ceiling ? tagAt(passage, i + 1) : ''
  if (tag === 'ADP') return innerPrepositions.has(word) && nominal.has(next) && !isWeekday(wordAt(passage, i + 1))
  if (tag === 'CCONJ') return word === 'and' && nominal.has(next)
  return false
}

function isHead(tag: string): boolean {
  return tag === 'NOUN' || tag === 'PROPN' || tag === 'PRON' || tag === 'PUNCT' || tag === 'NUM'
}

function canStart(passage: Passage, i: number): boolean {
  const tag = tagAt(passage, i)
  return nominal.has(tag) || passage.nameOf[i] !== -1 || (tag === 'VERB' && wordAt(passage, i + 1) === '-')
}

function canEnd(passage: Passage, i: number): boolean {
  const tag = tagAt(passage, i)
  return (
    ['NOUN', 'PROPN', 'PRON', 'NUM', 'X', 'SYM'].includes(tag) || passage.nameOf[i] !== -1 || wordAt(passage, i) === ')' || tag === 'ADJ'
  )
}

function isShortQuote(passage: Passage, index: number): boolean {
  const quote = quoteAt(passage, index)
  return quote !== null && quote.inner.end - quote.inner.first <= 4 && !/[.,!?]/.test(wordAt(passage, quote.inner.end - 1))
}

const weekdays = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '))

export function isWeekday(word: string): boolean {
  return weekdays.has(word)
}

const timeWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december morning afternoon evening night week month year day hours days weeks months years today yesterday time meantime'.split(
    ' ',
  ),
)

/** Whether a noun phrase tells a time ("Tuesday", "the same day"). */
export function isTime(passage: Passage, range: Range): boolean {
  return !isEmpty(range) && timeWords.has(wordAt(passage, range.end - 1))
}

/** The range without commas, dashes, spaces' marks and quotation marks at its ends. */
export function trimmed(passage: Passage, range: Range): Range {
  let { first, end } = range
  while (first < end && isEdgeMark(passage, first)) first++
  while (end > first && isEdgeMark(passage, end - 1)) end--
  return { first, end }
}

function isEdgeMark(passage: Passage, index: number): boolean {
  const word = passage.tokens[index]?.word
  return word !== undefined && isMark(word) && !isPossessiveMark(passage, index)
}

const isMark = askingWords(({ text }) => /^(?:[,;:.!?…—–―"“”„«»‘’'`]|--|-|''|``|’’|\.{2,}|[!?]{2,})$/.test(text))

function isPossessiveMark(passage: Passage, index: number): boolean {
  return tagAt(passage, index) === 'PART' && /s$/.test(wordAt(passage, index - 1))
}
