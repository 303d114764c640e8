import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt, tagAt, wordAt } from '../Passage.ts'
import { trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { hasVerb, isVerbTag } from './clauses.ts'

/** A headline of the form "Mayor: bridge will open" or "Bridge will open: mayor"; null for any other. */
export function readHeadline(passage: Passage, headline: Range): Draft | null {
  const colon = onlyColon(passage, headline)
  if (colon < 0) return null
  const before = trimmed(passage, { first: headline.first, end: colon })
  const after = trimmed(passage, { first: colon + 1, end: headline.end })
  if (isEmpty(before) || isEmpty(after)) return null
  const cue = { first: colon, end: colon + 1 }
  if (couldSpeak(passage, before) && couldBeTold(passage, after))
    return { source: before, cue, cueHead: colon, content: [after], isHearsay: false }
  if (couldSpeak(passage, after) && couldBeTold(passage, before))
    return { source: after, cue, cueHead: colon, content: [before], isHearsay: false }
  return null
}

function onlyColon(passage: Passage, { first, end }: Range): number {
  let colon = -1
  for (let i = first; i < end; i++) {
    if (wordAt(passage, i) !== ':' || quoteAt(passage, i)) continue
    if (colon >= 0) return -1
    colon = i
  }
  return colon
}

/** A few words with a name at their end, without a verb. */
function couldSpeak(passage: Passage, range: Range): boolean {
  if (range.end - range.first > 6 || hasVerb(passage, range)) return false
  return (
    (passage.nameOf[range.end - 1] ?? -1) >= 0 ||
    /^(?:police|officials?|minist(?:er|ry)|government|military|army|mayor|governor|report|sources?|analysts?|experts?|poll|study|president|court)$/.test(
      wordAt(passage, range.end - 1),
    )
  )
}

/** A quotation or a clause; "the border that breathes" is neither. */
function couldBeTold(passage: Passage, range: Range): boolean {
  if (quoteAt(passage, range.first) !== null) return true
  for (let i = range.first; i < range.end; i++) {
    if (isVerbTag(tagAt(passage, i))) return true
    if (i > range.first && /^(?:that|who|which|where)$/.test(wordAt(passage, i))) return false
  }
  return false
}
