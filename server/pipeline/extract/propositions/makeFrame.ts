import type { Amount, Degree, Frame, Predicate, Share } from '../../../domain/Proposition.ts'
import { type Clauses, type Phrase, type Run, spanOf, spanOrNull, withJoined } from './Clauses.ts'
import { moodOf } from './moodOf.ts'
import { partIn, shareIn } from './partAndShare.ts'

/** What a reader found beside the word that the frame hangs on. */
export interface FrameParts {
  readonly side?: Run | null
  readonly other?: Run | null
  readonly place?: Phrase | null
  readonly share?: Share | null
  readonly amount?: Amount | null
  readonly degree?: Degree
  /** The word whose mood counts, when it is not the trigger: the verb of a noun ("has taken control"). */
  readonly verb?: number
  /** For words that themselves say that it is not so ("lost control"). */
  readonly isTurned?: boolean
}

/** A frame, unless its clause only supposes or wants what it says. */
export function makeFrame(clauses: Clauses, [predicate, trigger]: readonly [Predicate, number], parts: FrameParts): Frame | null {
  const mood = moodOf(clauses, trigger, parts.verb ?? trigger)
  if (mood === null) return null
  const place = parts.place ? withJoined(clauses, parts.place) : null
  return {
    predicate,
    side: spanOrNull(clauses, parts.side ?? null),
    other: spanOrNull(clauses, parts.other ?? null),
    place: spanOrNull(clauses, place),
    part: place === null ? null : partIn(clauses, place),
    isSo: parts.isTurned === true ? !mood.isSo : mood.isSo,
    mood: mood.mood,
    share: parts.share ?? (place === null || partIn(clauses, place) !== null ? null : shareIn(clauses, place)),
    amount: parts.amount ?? null,
    degree: parts.degree ?? null,
    trigger: spanOf(clauses, { first: trigger, end: trigger + 1 }),
  }
}
