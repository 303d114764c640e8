import type { Draft } from '../Draft.ts'
import { isSomebody } from '../isSomebody.ts'
import { type Passage, quoteAt, tagAt, wordAt } from '../Passage.ts'
import { isDash, subjectBefore, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd } from '../rules/clauses.ts'
import { cueAround } from '../rules/verbGroup.ts'

/** Whether a lower-case word is a verb by which somebody calls something something. */
export function isCalling(word: string): boolean {
  return CALLING.test(word)
}

const CALLING = /^(?:describe[sd]?|call(?:s|ed)|term(?:s|ed)|dub(?:s|bed)|characteri[sz]e[sd]?)$/

/** "After what the ministry described as | a raid on civilians": what somebody calls a thing that the reporter leaves unnamed; null for anything else. */
export function readWhatCalled(passage: Passage, verb: number): Draft | null {
  if (!isCalling(wordAt(passage, verb)) || tagAt(passage, verb) !== 'VERB' || quoteAt(passage, verb)) return null
  const subject = subjectBefore(passage, verb)
  if (isEmpty(subject) || wordAt(passage, subject.first - 1) !== 'what' || !isSomebody(passage, subject)) return null
  const from = wordAt(passage, verb + 1) === 'as' ? verb + 2 : verb + 1
  const content = trimmed(passage, { first: from, end: phraseEnd(passage, from) })
  if (isEmpty(content) || hasQuote(passage, content)) return null
  const cue = { first: Math.max(cueAround(passage, verb).first, subject.end), end: from }
  return { source: subject, cue, cueHead: verb, content: [content], isHearsay: false, act: 'SAYS' }
}

/** Quoted names for a thing are told with the sentence that they stand in. */
function hasQuote(passage: Passage, { first, end }: Range): boolean {
  for (let at = first; at < end; at++) if (quoteAt(passage, at)) return true
  return false
}

function phraseEnd(passage: Passage, from: number): number {
  const end = clauseEnd(passage, from)
  for (let at = from; at < end; at++) if (/^[,:;]$/.test(wordAt(passage, at)) || isDash(passage, at)) return at
  return end
}
