import type { Draft } from './Draft.ts'
import { outletAt } from './describe/viaOf.ts'
import { isSomebody } from './isSomebody.ts'
import { type Passage, sentenceAt, wordAt } from './Passage.ts'
import { nounPhraseStartingAt, subjectBefore, trimmed } from './phrases.ts'
import { isEmpty, type Range } from './Range.ts'
import { clauseEnd } from './rules/clauses.ts'
import { contentBefore, couldBeSaid } from './rules/contentBefore.ts'

/**
 * The drafts, with those of "the Courier quoted the mayor as saying that …" and "the mayor was quoted by the Courier as saying …": the mayor speaks, by way of the Courier.
 * What was read of the same words otherwise gives way.
 */
export function readQuotedAs(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const quoted: Quoted[] = []
  for (let index = 0; index < passage.words.length; index++) {
    const found = wordAt(passage, index) === 'as' && SAYING.test(wordAt(passage, index + 1)) ? quotedAt(passage, index) : null
    if (found !== null) quoted.push(found)
  }
  if (quoted.length === 0) return [...drafts]
  const kept = drafts.filter(({ cueHead }) => !quoted.some(({ draft, verb }) => cueHead === verb || cueHead === draft.cueHead))
  return [...kept, ...quoted.map(({ draft }) => draft)].sort((a, b) => a.cue.first - b.cue.first || a.cueHead - b.cueHead)
}

const SAYING = /^(?:saying|telling|stating|claiming|warning|insisting|describing|admitting|confirming|denying)$/

interface Quoted {
  readonly draft: Draft
  /** The token of "quoted". */
  readonly verb: number
}

/** What is quoted with the "as" at this index; null where nobody is quoted. */
function quotedAt(passage: Passage, as: number): Quoted | null {
  const sentence = sentenceAt(passage, as)
  let verb = as - 1
  while (verb > sentence.first && as - verb <= MOST_WORDS && !QUOTED.test(wordAt(passage, verb))) verb--
  if (!QUOTED.test(wordAt(passage, verb))) return null
  const isPassive = /^(?:was|were|is|are|been|being)$/.test(wordAt(passage, verb - 1))
  const subject = subjectBefore(passage, verb)
  const object = trimmed(passage, { first: verb + 1, end: as })
  const source = isPassive ? subject : object
  if (isEmpty(source) || !isSomebody(passage, source)) return null
  const content = contentOf(passage, as + 2, isPassive || isEmpty(subject) ? verb : subject.first)
  if (content === null) return null
  const outlet = isPassive ? byAt(passage, verb + 1, as) : isEmpty(subject) ? null : outletAt(passage, subject.first, verb)
  return { verb, draft: { source, cue: { first: as, end: as + 2 }, cueHead: as + 1, content: [content], isHearsay: false, via: outlet } }
}

const QUOTED = /^(?:quote[ds]?|quoting|cite[ds]?|citing)$/

/** Words between "quoted" and "as": a name with its role. */
const MOST_WORDS = 30

/** What is said behind "as saying", else before who quotes it. */
function contentOf(passage: Passage, after: number, before: number): Range | null {
  const behind = trimmed(passage, { first: after, end: clauseEnd(passage, after) })
  if (!isEmpty(behind) && sentenceAt(passage, after).end > after) return behind
  const ahead = contentBefore(passage, before, 0)
  return couldBeSaid(passage, ahead) ? ahead : null
}

/** The outlet of "by the Courier" behind a passive "was quoted". */
function byAt(passage: Passage, first: number, ceiling: number): Range | null {
  if (wordAt(passage, first) !== 'by') return null
  const name = nounPhraseStartingAt(passage, first + 1, ceiling)
  return isEmpty(name) ? null : outletAt(passage, name.first, ceiling)
}
