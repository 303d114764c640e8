import type { KnownForm } from '../cueVerbs.ts'
import { type Passage, tagAt, wordAt } from '../Passage.ts'
import type { Range } from '../Range.ts'

/** The word before a verb and its adverbs: "to" of "to say", "has" of "has repeatedly said". */
export function wordBefore(passage: Passage, verb: number): string {
  let i = verb - 1
  while (tagAt(passage, i) === 'ADV') i--
  return wordAt(passage, i)
}

const beForms = /^(?:is|are|was|were|be|been|being|'re|am)$/

/** Whether a participle stands behind a form of "to be". */
export function isPassive(passage: Passage, verb: number, known: KnownForm): boolean {
  return known.forms.includes('PARTICIPLE') && beForms.test(wordBefore(passage, verb))
}

/** Whether an -ing form has its auxiliary. */
export function isProgressive(passage: Passage, verb: number): boolean {
  return /^(?:is|are|was|were|been|'re|am|'s|'m)$/.test(wordBefore(passage, verb))
}

/** Whether a participle stands behind a form of "to have". */
export function hasAuxiliary(passage: Passage, verb: number): boolean {
  return /^(?:has|have|had|having|'ve|'d)$/.test(wordBefore(passage, verb))
}

/** The verb with its auxiliaries and adverbs: "has repeatedly said". */
export function cueAround(passage: Passage, verb: number): Range {
  let first = verb
  while (
    first > 0 &&
    (tagAt(passage, first - 1) === 'AUX' || tagAt(passage, first - 1) === 'ADV' || /^(?:not|n't)$/.test(wordAt(passage, first - 1)))
  )
    first--
  while (first < verb && tagAt(passage, first) === 'ADV' && wordAt(passage, first) !== 'also') first++
  return { first, end: verb + 1 }
}

/** "called for", "warned of": the preposition between cue and content belongs to the cue. */
export function withPreposition(passage: Passage, cue: Range, content: Range): Range {
  return content.first === cue.end + 1 && /^(?:of|about|for|against|on|over|to)$/.test(wordAt(passage, cue.end))
    ? { first: cue.first, end: cue.end + 1 }
    : cue
}
