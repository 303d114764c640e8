import type { EntityId, StatementId } from '../../domain/ids.ts'
import { type Span, textOf } from '../../domain/Span.ts'
import type { Statement } from '../../domain/Statement.ts'

/** What is needed of a statement to tell whether it only passes on another. */
type Passing = Pick<Statement, 'id' | 'parentId' | 'speakerId' | 'act' | 'source' | 'cue' | 'content'>

/**
 * The statements of one article in which the press only passes on what somebody is told to have said inside of them: "the Courier reported, citing the ministry, that …", "the
 * mayor said …, according to the Courier". The Courier takes no position by that. `text` is the article's.
 */
export function passedOn(statements: readonly Passing[], text: string, isPress: (speaker: EntityId) => boolean): ReadonlySet<StatementId> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]))
  const passing = statements.flatMap((inner) => {
    const outer = inner.parentId === null ? undefined : byId.get(inner.parentId)
    const isByPress = outer !== undefined && outer.act === 'SAYS' && outer.speakerId !== null && isPress(outer.speakerId)
    return isByPress && wordsLeft(outer.content, [...inner.source, ...inner.cue, ...inner.content], text) <= MOST_LEFT ? [outer.id] : []
  })
  return new Set(passing)
}

/** Words that a report may add to what it passes on: "that", "on Sunday". */
const MOST_LEFT = 2

/** How many words of a content stand outside of what is told inside of it. */
function wordsLeft(content: readonly Span[], inner: readonly Span[], text: string): number {
  const covered = inner.toSorted((a, b) => a.start - b.start)
  return content.reduce((left, { start, end }) => {
    let from = start
    let words = 0
    for (const span of covered) {
      if (span.end <= from || span.start >= end) continue
      words += countWords(textOf(text, { start: from, end: Math.max(from, span.start) }))
      from = Math.max(from, span.end)
    }
    return left + words + countWords(textOf(text, { start: from, end: Math.max(from, end) }))
  }, 0)
}

function countWords(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
