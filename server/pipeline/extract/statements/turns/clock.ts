import { type Passage, wordAt } from '../Passage.ts'
import { trimmed } from '../phrases.ts'
import type { Range } from '../Range.ts'

/** Without the time of day that opens an entry of a live page ("09:20 The bridge …"). */
export function withoutClock(passage: Passage, range: Range): Range {
  const opens = passage.paragraphs[passage.paragraphOf[range.first] ?? -1]?.first === range.first
  return opens && isClock(passage, range.first) && range.end > range.first + 1
    ? trimmed(passage, { first: range.first + 1, end: range.end })
    : range
}

/** Whether the token is a time of day: "09:20", "9.20". */
export function isClock(passage: Passage, at: number): boolean {
  return /^\d{1,2}[:.]\d\d$/.test(wordAt(passage, at))
}
