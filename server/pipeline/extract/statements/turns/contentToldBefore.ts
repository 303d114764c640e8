import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, sentenceAt, tagAt, wordAt } from '../Passage.ts'
import { trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { floorOf } from '../rules/contentAround.ts'
import { contentBefore } from '../rules/contentBefore.ts'
import { withoutClock } from './clock.ts'
import { hasMainClause } from './mainClause.ts'
import { behindStand } from './readColon.ts'

/**
 * What is told before a comma or a closing mark: a quotation with the clause that it belongs to, a clause, or a one-word answer. Where nothing but the teller follows (`isLast`),
 * whatever stands there is told, if it opens as no adjunct does ("Heavy shooting along the road, residents say").
 */
export function contentToldBefore(passage: Passage, index: number, earlier: readonly Draft[], isLast = false): Range | null {
  const before = contentBefore(passage, index, floorBehindMark(passage, index, earlier))
  if (isEmpty(before)) return null
  const content = behindStand(passage, withoutOpener(passage, withoutClock(passage, withLead(passage, before))))
  if (content.end - content.first < 2) return isAnswer(passage, content) ? content : null
  return hasMainClause(passage, content) || isAnswer(passage, content) || (isLast && opensPlainly(passage, content)) ? content : null
}

/** "But | nobody was warned, he said": the joint to the sentence before is not told. */
function withoutOpener(passage: Passage, content: Range): Range {
  const opens = sentenceAt(passage, content.first).first === content.first && quoteAt(passage, content.first) === null
  if (!opens || !/^(?:but|and|yet|so)$/.test(wordAt(passage, content.first))) return content
  return trimmed(passage, { first: content.first + 1, end: content.end })
}

function opensPlainly(passage: Passage, { first, end }: Range): boolean {
  return end - first >= 4 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tagAt(passage, first))
}

/** What an earlier cue tells up to a colon, semicolon or ", but" is not told again; a cue without such a mark behind it is a part of what is told. */
function floorBehindMark(passage: Passage, index: number, earlier: readonly Draft[]): number {
  const floor = floorOf(earlier, index)
  if (floor === 0) return 0
  for (let at = index - 2; at >= floor; at--) {
    if (/^[:;]$/.test(wordAt(passage, at))) return at + 1
    if (/^(?:but|and|while)$/.test(wordAt(passage, at)) && wordAt(passage, at - 1) === ',') return at + 1
  }
  return 0
}

/** "The first shells fell at dawn, “when we were asleep”": the quotation goes on with the clause before it. */
function withLead(passage: Passage, content: Range): Range {
  const quote = quoteAt(passage, content.first)
  const opens = /^\p{Ll}/u.test(passage.tokens[content.first]?.text ?? '')
  const sentence = sentenceAt(passage, content.first)
  const open = quote?.outer.first ?? content.first
  if (!opens || quote === null || open <= sentence.first || wordAt(passage, open - 1) !== ',') return content
  const lead = { first: sentence.first, end: open - 1 }
  return quoteAt(passage, lead.end - 1) === null && hasMainClause(passage, lead) ? { first: lead.first, end: content.end } : content
}

/** "Nonsense, answers the mayor." */
function isAnswer(passage: Passage, content: Range): boolean {
  return content.end - content.first <= 2 && ANSWERS.test(wordAt(passage, content.end - 1))
}

const ANSWERS =
  /^(?:nonsense|rubbish|lies|fiction|hogwash|baloney|no|yes|never|untrue|true|false|wrong|right|so|correct|fabrications?|nothing)$/
