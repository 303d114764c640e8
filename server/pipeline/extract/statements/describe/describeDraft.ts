import type { Span } from '../../../../domain/Span.ts'
import type { Attribution } from '../../../../domain/Statement.ts'
import type { Draft } from '../Draft.ts'
import type { Passage } from '../Passage.ts'
import { trimmed } from '../phrases.ts'
import { isEmpty, type Range } from '../Range.ts'
import { actOf, stanceOf } from './actOf.ts'
import { formOf } from './formOf.ts'
import { quantitiesIn } from './quantitiesIn.ts'
import { saidOn } from './saidOn.ts'
import { viaOf } from './viaOf.ts'

/** A draft with all that its words tell: spans in the text, form, act, stance, voice, intermediary, day and quantities. Parents come later. */
export function describeDraft(passage: Passage, draft: Draft, all: readonly Draft[]): Attribution {
  const content = draft.content.map((range) => trimmed(passage, range)).filter((range) => !isEmpty(range))
  const via = viaOf(passage, draft)
  return {
    source: draft.source ? [spanOf(passage, trimmed(passage, draft.source))] : [],
    cue: [spanOf(passage, draft.cue)],
    content: content.map((range) => spanOf(passage, range)),
    form: formOf(passage, content),
    act: actOf(passage, draft),
    stance: stanceOf(passage, draft),
    voice: draft.isHearsay ? 'UNATTRIBUTED' : 'ATTRIBUTED',
    via: via ? spanOf(passage, via) : null,
    parent: null,
    saidOn: saidOn(passage, draft, all),
    quantities: content.flatMap((range) => quantitiesIn(passage, range)),
  }
}

function spanOf(passage: Passage, range: Range): Span {
  return { start: passage.tokens[range.first]?.start ?? 0, end: passage.tokens[range.end - 1]?.end ?? 0 }
}
