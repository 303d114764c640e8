import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd, isVerbTag } from './clauses.ts'
import { contentBefore, couldBeSaid } from './contentBefore.ts'

/** A speaker before the verb: its first token, what stands after the verb, and the verb. */
export interface Surroundings {
  readonly first: number
  readonly after: Range
  readonly verb: number
}

/** What somebody whose name stands before the verb says: before the name, after the verb, or around both. */
export function contentAround(passage: Passage, { first, after, verb }: Surroundings, earlier: readonly Draft[]): Range[] {
  const sentence = sentenceAt(passage, verb)
  const before = contentBefore(passage, first, floorOf(earlier, first))
  const quotedBefore = !isEmpty(before) && quoteAt(passage, before.end - 1) !== null
  const commaAfter = wordAt(passage, verb + 1) === ','
  if (quotedBefore) return withRest(passage, before, verb + 1, sentence.end)
  if (!commaAfter && !isEmpty(after)) return [after]
  if (!couldBeSaid(passage, before)) {
    if (!commaAfter || isEmpty(before)) return isEmpty(after) ? [] : [after]
    const parenthesised = parentheticalRest(passage, verb + 2, sentence.end)
    return parenthesised ? [before, parenthesised] : isEmpty(after) ? [] : [after]
  }
  const rest = commaAfter ? parentheticalRest(passage, verb + 2, sentence.end) : null
  return rest ? [before, rest] : [before]
}

/** "The city, residents say, no longer stands": what follows the second comma, unless it hangs on the verb of speech. */
function parentheticalRest(passage: Passage, from: number, ceiling: number): Range | null {
  if (from >= ceiling) return null
  const word = wordAt(passage, from)
  if (word.endsWith('ing') || /^(?:and|but|while|though|although|as|when|after|who|which|according|in|on|at|during)$/.test(word))
    return null
  const rest = trimmed(passage, { first: from, end: clauseEnd(passage, from) })
  return isEmpty(rest) ? null : rest
}

function withRest(passage: Passage, before: Range, from: number, ceiling: number): Range[] {
  const rest = contentOfRest(passage, from, ceiling)
  return rest ? [before, rest] : [before]
}

/** A quotation that goes on in the same sentence: "…," she said on Monday, "…". */
export function contentOfRest(passage: Passage, from: number, ceiling: number): Range | null {
  for (let i = from; i < ceiling; i++) {
    const quote = quoteAt(passage, i)
    if (quote) return quote.outer.first === i && /^[,:.—–]$/.test(wordAt(passage, i - 1)) ? quote.inner : null
    if (isVerbTag(tagAt(passage, i))) return null
  }
  return null
}

/** First token that no earlier attribution of the sentence has taken; a quotation may begin in an earlier sentence. */
export function floorOf(earlier: readonly Draft[], index: number): number {
  let floor = 0
  for (const draft of earlier) if (draft.cue.end <= index) floor = Math.max(floor, draft.cue.end)
  return floor
}
