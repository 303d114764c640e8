import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { isDash, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { hasVerb } from './clauses.ts'

/**
 * What is said before "…, X said": back to the start of the sentence or of the quotation. Empty when no comma, closing mark or dash parts it
 * from the speaker. `floor` is the first token that may belong to it.
 */
export function contentBefore(passage: Passage, index: number, floor: number): Range {
  const mark = index - 1
  const sentence = sentenceAt(passage, index)
  const nothing = { first: index, end: index }
  if (mark < floor || mark < sentence.first) return nothing
  const quote = quoteAt(passage, mark)
  if (quote && quote.outer.end - 1 === mark) return quotedBefore(passage, mark, floor)
  if (wordAt(passage, mark) !== ',' && !isDash(passage, mark)) return nothing
  const beforeComma = quoteAt(passage, mark - 1)
  if (beforeComma && beforeComma.outer.end === mark) return quotedBefore(passage, mark - 1, floor)
  return trimmed(passage, { first: Math.max(floor, sentence.first), end: mark })
}

/** Whether it could be said: a quotation, or a clause with a verb that no conjunction hangs on another. */
export function couldBeSaid(passage: Passage, content: Range): boolean {
  if (isEmpty(content)) return false
  if (quoteAt(passage, content.first) || quoteAt(passage, content.end - 1)) return true
  const opener = wordAt(passage, content.first)
  if (/^(?:while|when|although|though|after|before|since|despite|during|asked|as)$/.test(opener)) return false
  if (tagAt(passage, content.first) === 'VERB' && opener.endsWith('ing')) return false
  return hasVerb(passage, content)
}

function quotedBefore(passage: Passage, close: number, floor: number): Range {
  const quote = quoteAt(passage, close)
  if (!quote) return { first: close, end: close }
  const open = quote.outer.first
  const first = Math.max(floor, Math.min(open, leadIn(passage, open)))
  return trimmed(passage, { first, end: close + 1 })
}

/** Start of the words in the same sentence that run into the quotation ('the plan is "dead," he said'); the quotation itself when none do. */
function leadIn(passage: Passage, open: number): number {
  const start = sentenceAt(passage, open).first
  if (start === open) return open
  const before = wordAt(passage, open - 1)
  if (/^[,:;.!?]$/.test(before) || quoteAt(passage, open - 1)) return open
  return start
}
