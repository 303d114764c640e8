import { cueVerbOf } from '../cueVerbs.ts'
import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { isTime, nounPhraseEndingAt, subjectBefore, trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { clauseEnd } from './clauses.ts'
import { sharedSubject } from './sharedSubject.ts'

const refusedVerbs =
  /^(?:comment|respond|reply|answer|elaborate|specify|say|confirm|verify|disclose|provide|give|name|identify|mention|return|explain|address|deny|reveal|offer|acknowledge|admit|react)$/
const refusedParticiples =
  /^(?:commented|responded|replied|answered|elaborated|specified|said|confirmed|disclosed|provided|given|named|identified|mentioned|returned|explained|addressed|denied|revealed|offered|acknowledged|reacted)$/
const checkedVerbs: ReadonlySet<string> = new Set(['verified', 'checked', 'confirmed', 'corroborated', 'substantiated'])

/** The words that a refusal can turn on: what negates, or what is left unverified. */
export const refusalWords: ReadonlySet<string> = new Set(['not', "n't", 'no', 'verification', ...checkedVerbs])

/** "did not immediately comment", "could not verify", "made no mention of": the attribution that nothing was said; null where there is none. */
export function readRefusal(passage: Passage, index: number, earlier: readonly Draft[]): Draft | null {
  if (quoteAt(passage, index)) return null
  const unverified = readUnverified(passage, index) ?? readHardToVerify(passage, index)
  if (unverified) return unverified
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

/** "The claim could not be independently verified", "neither account could be checked": nobody's word; null for anything else. */
function readUnverified(passage: Passage, verb: number): Draft | null {
  if (!checkedVerbs.has(wordAt(passage, verb))) return null
  let first = verb - 1
  while (
    verb - first < 5 &&
    !/^(?:not|n't)$/.test(wordAt(passage, first)) &&
    (tagAt(passage, first) === 'ADV' || wordAt(passage, first) === 'be')
  )
    first--
  const isNegated = /^(?:not|n't)$/.test(wordAt(passage, first))
  if (isNegated) first--
  if (!/^(?:could|can|ca|cannot)$/.test(wordAt(passage, first))) return null
  const subject = subjectBefore(passage, first)
  const isNone = /^(?:neither|none|no)$/.test(wordAt(passage, subject.first))
  if (isEmpty(subject) || !(isNegated || isNone || wordAt(passage, first) === 'cannot')) return null
  return { source: null, cue: { first, end: verb + 1 }, cueHead: verb, content: [subject], isHearsay: true }
}

/** "Independent verification is difficult", "verification was not possible": nobody's word; null for anything else. */
function readHardToVerify(passage: Passage, noun: number): Draft | null {
  if (wordAt(passage, noun) !== 'verification' || !/^(?:is|was|are|were|remains|remained|proved)$/.test(wordAt(passage, noun + 1)))
    return null
  let end = noun + 2
  while (end < noun + 6 && !hardWords.has(wordAt(passage, end)) && /^(?:ADV|PART)$/.test(tagAt(passage, end))) end++
  if (!hardWords.has(wordAt(passage, end))) return null
  const isNegated = /^(?:not|n't)$/.test(wordAt(passage, end - 1))
  if (isNegated !== (wordAt(passage, end) === 'possible')) return null
  const content = nounPhraseEndingAt(passage, noun, sentenceAt(passage, noun).first)
  return { source: null, cue: { first: noun + 1, end: end + 1 }, cueHead: end, content: [content], isHearsay: true }
}

const hardWords: ReadonlySet<string> = new Set(['difficult', 'hard', 'impossible', 'possible'])

/** Whether the cue that ends here is a refusal to speak. */
export function isRefusal(passage: Passage, cue: Range, cueHead: number): boolean {
  const end = /^(?:made|make|makes|had|has|have|gave)$/.test(wordAt(passage, cueHead)) ? cueHead + 2 : cueHead
  if (checkedVerbs.has(wordAt(passage, cueHead)) && /^(?:could|can|ca|cannot)$/.test(wordAt(passage, cue.first))) return true
  if (hardWords.has(wordAt(passage, cueHead)) && wordAt(passage, cue.first - 1) === 'verification') return true
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
  while (
    tagAt(passage, verb) === 'ADV' ||
    /^(?:be|been|yet|immediately|independently|publicly|able|want|wish|to)$/.test(wordAt(passage, verb))
  )
    verb++
  const isPerfect = /^(?:has|have|had|'ve)$/.test(wordAt(passage, index - 1))
  const isRefused = refusedVerbs.test(wordAt(passage, verb)) || (isPerfect && refusedParticiples.test(wordAt(passage, verb)))
  return isRefused ? { first: index - 1, end: verb + 1 } : null
}

/** "made no mention of", "had no comment". */
function noMention(passage: Passage, index: number): Range | null {
  if (
    wordAt(passage, index) !== 'no' ||
    !/^(?:mention|comment|reference|details|detail|statement|word|date|figure|figures|number|numbers|timetable|evidence|names|reason|explanation|answer|reply|indication|casualty)$/.test(
      wordAt(passage, index + 1),
    )
  )
    return null
  if (!/^(?:made|make|makes|had|has|have|gave|gives|offered|given|provided|cited)$/.test(wordAt(passage, index - 1))) return null
  return { first: index - 1, end: /^(?:of|to|on|about)$/.test(wordAt(passage, index + 2)) ? index + 3 : index + 2 }
}
