import type { Span } from '../../../../domain/Span.ts'
import type { Attribution } from '../../../../domain/Statement.ts'
import type { Draft } from '../Draft.ts'
import { type Passage, quoteAt } from '../Passage.ts'
import { trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { withoutClock } from '../turns/clock.ts'
import { actOf, stanceOf } from './actOf.ts'
import { formOf } from './formOf.ts'
import { quantitiesIn } from './quantitiesIn.ts'
import { saidOn } from './saidOn.ts'
import { tidySource } from './tidySource.ts'
import { viaOf } from './viaOf.ts'

/**
 * A draft with all that its words tell: spans in the text, form, act, stance, voice, intermediary, day and quantities. Parents come later.
 * `neighbours` are the drafts of its sentence.
 */
export function describeDraft(passage: Passage, draft: Draft, neighbours: readonly Draft[]): Attribution {
  const content = joined(passage, draft)
    .map((range) => tidied(passage, range))
    .filter((range) => !isEmpty(range))
  const source = (draft.source ? [tidySource(passage, draft.source)] : []).filter((range) => !isEmpty(range))
  const via = draft.via === undefined ? viaOf(passage, draft) : draft.via
  return {
    source: source.map((range) => spanOf(passage, range)),
    cue: [draft.cue, ...(draft.verdict ? [draft.verdict] : [])].map((range) => spanOf(passage, range)),
    content: content.map((range) => spanOf(passage, range)),
    form: formOf(passage, content),
    act: actOf(passage, draft),
    stance: stanceOf(passage, draft),
    voice: draft.isHearsay ? 'UNATTRIBUTED' : 'ATTRIBUTED',
    via: via ? spanOf(passage, via) : null,
    parent: null,
    saidOn: saidOn(passage, draft, neighbours),
    quantities: content.flatMap((range) => quantitiesIn(passage, range)),
  }
}

/** Without marks at its edges, but with a quotation mark whose partner stands within: 'it was “really costly”'. */
function tidied(passage: Passage, told: Range): Range {
  const range = withoutClock(passage, told)
  const { first, end } = trimmed(passage, range)
  const opening = quoteAt(passage, first)?.outer
  const closing = quoteAt(passage, end - 1)?.outer
  const keepsOpening = opening !== undefined && opening.first === first - 1 && opening.first >= range.first && opening.end < end
  const keepsClosing = closing !== undefined && closing.first > first && closing.end <= range.end && closing.end > end
  return { first: keepsOpening ? first - 1 : first, end: keepsClosing ? closing.end : end }
}

/** Contents that only a few words of the same sentence part, none of them speaker, cue or quotation, are one. */
function joined(passage: Passage, draft: Draft): Range[] {
  const ranges: Range[] = []
  for (const range of draft.content) {
    const last = ranges.at(-1)
    if (last && isBridged(passage, draft, { first: last.end, end: range.first }))
      ranges.splice(-1, 1, { first: last.first, end: range.end })
    else ranges.push(range)
  }
  return ranges
}

function isBridged(passage: Passage, draft: Draft, gap: Range): boolean {
  const isSameSentence = passage.sentenceOf[gap.first - 1] === passage.sentenceOf[gap.end]
  if (!isSameSentence || gap.end - gap.first > 12) return false
  const others = [draft.cue, ...(draft.source ? [draft.source] : [])]
  if (others.some((range) => range.first < gap.end && gap.first < range.end)) return false
  return quoteAt(passage, gap.first) === null && quoteAt(passage, gap.end) === null
}

function spanOf(passage: Passage, range: Range): Span {
  return { start: passage.tokens[range.first]?.start ?? 0, end: passage.tokens[range.end - 1]?.end ?? 0 }
}
