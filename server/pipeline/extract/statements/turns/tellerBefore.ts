import type { Draft } from '../Draft.ts'
import { type Passage, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { isTime, nounPhraseEndingAt, subjectBefore, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { sharedSubject } from '../rules/sharedSubject.ts'
import { cueAround } from '../rules/verbGroup.ts'
import { withoutClock } from './clock.ts'
import { isDoer } from './doers.ts'

/**
 * Who does what a verb tells: its subject, that of the verb before "and", or whom "which" stands for; null where that is nobody who could tell. `earlier` are the sentence's drafts.
 */
export function tellerBefore(passage: Passage, verb: number, earlier: readonly Draft[]): Range | null {
  const { first } = cueAround(passage, verb)
  const near = subjectBefore(passage, verb)
  const isOwn = !isEmpty(near) && !isTime(passage, near) && !/^(?:and|but|or)$/.test(wordAt(passage, first - 1))
  const subject = antecedentOf(passage, first - 1) ?? (isOwn ? near : sharedSubject(passage, first, earlier))
  if (subject === null || isEmpty(subject)) return null
  const named = withoutRelative(passage, withoutPlace(passage, withoutClock(passage, subject)))
  if (isEmpty(named) || /^(?:i|who|which|that|what|there|nobody|none|no)$/.test(wordAt(passage, named.first))) return null
  if (/^(?:he|she|they|it|we|this)$/.test(wordAt(passage, named.first))) return named
  return isDoer(passage, named) ? named : null
}

/** "The ledger, | which": what the pronoun at this index stands for; null for other words. */
function antecedentOf(passage: Passage, at: number): Range | null {
  if (!/^(?:who|which)$/.test(wordAt(passage, at))) return null
  const last = wordAt(passage, at - 1) === ',' ? at - 2 : at - 1
  const antecedent = nounPhraseEndingAt(passage, last, sentenceAt(passage, at).first)
  return isEmpty(antecedent) ? null : antecedent
}

/** "Observers | who": whom the pronoun stands for. */
function withoutRelative(passage: Passage, { first, end }: Range): Range {
  return /^(?:who|which|that)$/.test(wordAt(passage, end - 1)) ? trimmed(passage, { first, end: end - 1 }) : { first, end }
}

/** "In Norrby | the mayor": a place in front is none of the speaker. */
function withoutPlace(passage: Passage, { first, end }: Range): Range {
  if (tagAt(passage, first - 1) !== 'ADP') return { first, end }
  for (let at = first + 1; at < end; at++) {
    if (tagAt(passage, at) === 'DET' && tagAt(passage, at - 1) !== 'ADP') return { first: at, end }
    if (/^(?:mr|mrs|ms|dr)$/.test(wordAt(passage, at).replace('.', ''))) return { first: at, end }
  }
  return { first, end }
}
