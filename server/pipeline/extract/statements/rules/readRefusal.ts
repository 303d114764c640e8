import { cueVerbOf } from '../cueVerbs.ts'
import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, tagAt, wordAt } from '../Passage.ts'
import { isTime, subjectBefore, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd } from './clauses.ts'
import { sharedSubject } from './sharedSubject.ts'

const refusedVerbs =
  /^(?:comment|respond|reply|answer|elaborate|specify|say|confirm|verify|disclose|provide|give|name|identify|mention|return|explain|address|deny|reveal|offer|acknowledge|admit)$/

/** "did not immediately comment", "could not verify", "made no mention of": the attribution that nothing was said; null where there is none. */
export function readRefusal(passage: Passage, index: number, earlier: readonly Draft[]): Draft | null {
  if (quoteAt(passage, index)) return null
  const cue = negatedVerb(passage, index) ?? noMention(passage, index)
  if (!cue) return null
  const subject = subjectBefore(passage, cue.first)
  const source = isEmpty(subject) || isTime(passage, subject) ? sharedSubject(passage, cue.first, earlier) : subject
  if (!source) return null
  const rest = trimmed(passage, { first: cue.end, end: clauseEnd(passage, cue.end - 1) })
  const content = isEmpty(rest) ? { first: cue.end - 1, end: cue.end } : rest
  const bareCue = isEmpty(rest) ? { first: cue.first, end: cue.end - 1 } : cue
  return { source, cue: bareCue, cueHead: cue.end - 1, content: [content], isHearsay: false }
}

/** Whether the cue that ends here is a refusal to speak. */
export function isRefusal(passage: Passage, cue: Range, cueHead: number): boolean {
  const end = /^(?:made|make|makes|had|has|have|gave)$/.test(wordAt(passage, cueHead)) ? cueHead + 2 : cueHead
  for (let i = cue.first; i < end; i++) {
    const negated = /^(?:not|n't|never|no|neither|nor|nothing)$/.test(wordAt(passage, i))
    if (negated) return cueVerbOf(wordAt(passage, cueHead))?.verb.act !== 'THINKS'
  }
  return false
}

/** "did not immediately comment": index is that of "not". */
function negatedVerb(passage: Passage, index: number): Range | null {
  if (!/^(?:not|n't)$/.test(wordAt(passage, index)) || tagAt(passage, index - 1) !== 'AUX') return null
  let verb = index + 1
  while (tagAt(passage, verb) === 'ADV' || /^(?:be|been|immediately|independently|publicly)$/.test(wordAt(passage, verb))) verb++
  return refusedVerbs.test(wordAt(passage, verb)) ? { first: index - 1, end: verb + 1 } : null
}

/** "made no mention of", "had no comment". */
function noMention(passage: Passage, index: number): Range | null {
  if (wordAt(passage, index) !== 'no' || !/^(?:mention|comment|reference|details|statement|word)$/.test(wordAt(passage, index + 1)))
    return null
  if (!/^(?:made|make|makes|had|has|have|gave|gives|offered|given)$/.test(wordAt(passage, index - 1))) return null
  return { first: index - 1, end: /^(?:of|to|on|about)$/.test(wordAt(passage, index + 2)) ? index + 3 : index + 2 }
}
