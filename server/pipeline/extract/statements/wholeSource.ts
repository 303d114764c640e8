import { dependentsOf } from '../syntax/dependents.ts'
import { headOfRun } from '../syntax/nounPhrase.ts'
import type { Draft } from './Draft.ts'
import type { Passage } from './Passage.ts'

/** A learnt draft whose source is one of several that speak together ("residents and | a local official") with all of them, where the parse joins them. */
export function wholeSource({ syntax }: Passage, draft: Draft): Draft {
  const { source, cueHead, cue, content } = draft
  if (!syntax || !source) return draft
  const head = headOfRun(syntax, { firstToken: source.first, endToken: source.end })
  const first = syntax.relations[head] === 'conj' ? (syntax.heads[head] ?? -1) : -1
  if (first < 0 || first >= source.first || !dependentsOf(syntax, cueHead, ['nsubj']).includes(first)) return draft
  const whole = { first: syntax.subtreeStarts[first] ?? first, end: source.end }
  const rest = content.map((range) => (range.first < whole.first ? { first: range.first, end: Math.min(range.end, whole.first) } : range))
  const isApart = [cue, ...rest].every((range) => range.end <= whole.first || whole.end <= range.first)
  return isApart ? { ...draft, source: whole, content: rest } : draft
}
