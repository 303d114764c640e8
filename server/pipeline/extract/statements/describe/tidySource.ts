import { type Passage, wordAt } from '../Passage.ts'
import { trimmed } from '../phrases.ts'
import type { Range } from '../Range.ts'
import { withoutClock } from '../turns/clock.ts'

/** The words of a source that name somebody, without a time of day or "Asked about it," in front of them. */
export function tidySource(passage: Passage, source: Range): Range {
  const { first, end } = withoutClock(passage, trimmed(passage, source))
  if (!LEADS.test(wordAt(passage, first))) return { first, end }
  for (let at = first + 1; at < end - 1; at++) if (wordAt(passage, at) === ',') return { first: at + 1, end }
  return { first, end }
}

const LEADS = /^(?:asked|speaking|responding|replying|writing|addressing|questioned|pressed|reached|contacted|interviewed)$/
