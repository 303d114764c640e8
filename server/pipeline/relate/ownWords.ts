import { overlaps, type Span } from '../../domain/Span.ts'
import type { StoredStatement } from '../../domain/Store.ts'

/**
 * What a statement says, without what the same speaker denies in another statement inside it: of "the road was open, | rejecting | reports of a blockade" the road, as the reports
 * are told by themselves, and as a no. What another says in it stays, and so does all where hardly a word would be left. `told` are all statements of its article.
 */
export function ownWords(statement: StoredStatement, told: readonly StoredStatement[], text: string): readonly Span[] {
  const inner = told.filter((other) => other.id !== statement.id && isInside(other, statement))
  const parts = inner.reduce<readonly Span[]>((left, other) => left.flatMap((span) => without(span, other, text)), statement.content)
  return inner.length === 0 || lengthOf(parts) < SHORTEST ? statement.content : parts
}

/** Characters of a clause that says something. */
const SHORTEST = 12

function isInside(other: StoredStatement, { speakerId, act, content, cue: ownCue }: StoredStatement): boolean {
  if ((other.act === 'DENIES') === (act === 'DENIES')) return false
  if (speakerId === null || other.speakerId !== speakerId || other.cue.length === 0 || other.content.length === 0) return false
  const holds = (inner: Span): boolean => content.some((span) => span.start <= inner.start && inner.end <= span.end)
  return [...other.cue, ...other.content].every(holds) && !other.cue.some((cue) => ownCue.some((own) => overlaps(own, cue)))
}

/** A part of a content without another statement's cue and words, and what joined these to it. */
function without(span: Span, { cue, content }: StoredStatement, text: string): Span[] {
  const all = [...cue, ...content]
  const [from, to] = [Math.min(...all.map(({ start }) => start)), Math.max(...all.map(({ end }) => end))]
  if (from < span.start || to > span.end) return [span]
  const parts = [
    { start: span.start, end: span.start + endBeforeJoint(text.slice(span.start, from)) },
    { start: to, end: span.end },
  ]
  return parts.filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
}

/** Where words end without what joined them to what is cut out behind them: ", and", "while", "also". */
function endBeforeJoint(words: string): number {
  let end = words.length
  for (;;) {
    while (end > 0 && /[\s,;–—-]/u.test(words.charAt(end - 1))) end--
    let start = end
    while (start > 0 && /\p{L}/u.test(words.charAt(start - 1))) start--
    if (!JOINTS.has(words.slice(start, end).toLowerCase())) return end
    end = start
  }
}

const JOINTS: ReadonlySet<string> = new Set('and but while then also later has had he she it they'.split(' '))

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0)
}
