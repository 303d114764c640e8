import type { Draft } from './Draft.ts'
import { type Passage, quoteAt, tagAt, wordAt } from './Passage.ts'
import type { Range } from './Range.ts'
import { hasVerb } from './rules/clauses.ts'

/**
 * A learnt draft with the rules' word where they see further: around "X, residents say, Y", whose halves learning tears apart, and behind
 * a content that ends before a preposition of its own ("claimed full control | over the town").
 */
export function reconcile(passage: Passage, learned: Draft, ruled: ReadonlyMap<number, Draft>): Draft {
  const rule = ruled.get(learned.cueHead)
  if (!rule || rule.isHearsay) return learned
  if (isParenthesis(passage, rule)) return rule
  const [content] = learned.content
  const [whole] = rule.content
  const isOne = learned.content.length === 1 && rule.content.length === 1
  if (!content || !whole || !isOne || whole.end <= content.end || content.first > whole.first || content.end <= whole.first) return learned
  if (!endsTooEarly(passage, content, whole) && !isCutBeforeVerb(passage, rule, content) && !isCutBeforeAside(passage, content))
    return learned
  return { ...learned, content: [{ first: content.first, end: whole.end }] }
}

/** "At least nine died and forty | were hurt on Monday, X said": the whole sentence up to its speaker is told, not half of two clauses. */
function isCutBeforeVerb(passage: Passage, { source, cue, content: [whole] }: Draft, content: Range): boolean {
  if (!whole || !source || whole.first !== content.first || source.first < whole.end || cue.first < source.end) return false
  return tagAt(passage, content.end) === 'AUX' || tagAt(passage, content.end) === 'VERB'
}

/** "That Bo Roe | , a deputy minister, was paid": behind "that" a clause has a verb. */
function isCutBeforeAside(passage: Passage, content: Range): boolean {
  const isThat = wordAt(passage, content.first) === 'that' || wordAt(passage, content.first - 1) === 'that'
  return isThat && wordAt(passage, content.end) === ',' && !hasVerb(passage, content)
}

/** Before a preposition of its own, or behind a name in quotation marks within what is told ("the 8th “Heron” | Brigade entered the town"). */
function endsTooEarly(passage: Passage, content: Range, whole: Range): boolean {
  if (tagAt(passage, content.end) === 'ADP' && !quoteAt(passage, content.end)) return true
  const quote = quoteAt(passage, content.end - 1) ?? quoteAt(passage, content.end)
  if (quote === null || quote.outer.first <= content.first || quote.outer.end >= whole.end) return false
  const isName = /^\p{Lu}/u.test(passage.tokens[quote.inner.first]?.text ?? '') && quote.inner.end - quote.inner.first <= 2
  return isName && /^(?:PROPN|NOUN)$/.test(tagAt(passage, quote.outer.end))
}

/** Two unquoted contents, with speaker and cue between two commas. */
function isParenthesis(passage: Passage, { content, cue, source }: Draft): boolean {
  const [before, after] = content
  if (content.length !== 2 || !before || !after || !source || wordAt(passage, before.end) !== ',') return false
  const first = Math.min(cue.first, source.first)
  const end = Math.max(cue.end, source.end)
  return (
    before.end <= first &&
    wordAt(passage, end) === ',' &&
    end < after.first &&
    quoteAt(passage, before.end - 1) === null &&
    quoteAt(passage, after.first) === null
  )
}
