import type { Draft } from './Draft.ts'
import { type Passage, quoteAt, tagAt, wordAt } from './Passage.ts'

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
  if (tagAt(passage, content.end) !== 'ADP' || quoteAt(passage, content.end)) return learned
  return { ...learned, content: [{ first: content.first, end: whole.end }] }
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
