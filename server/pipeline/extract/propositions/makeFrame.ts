import type { Amount, Degree, Frame, Predicate, Share } from '../../../domain/Proposition.ts'
import { dependentsOf } from '../syntax/dependents.ts'
import { type Clauses, isVerb, type Phrase, phraseAt, type Run, spanOf, spanOrNull, wordAt } from './Clauses.ts'
import { moodOf } from './moodOf.ts'
import { partIn, shareIn } from './partAndShare.ts'
import { deedAt, doerOf } from './roles.ts'

/** What a reader found beside the word that the frame hangs on. */
export interface FrameParts {
  readonly side?: Run | null
  readonly other?: Run | null
  readonly place?: Phrase | null
  readonly share?: Share | null
  readonly amount?: Amount | null
  readonly degree?: Degree | undefined
  /** The word whose mood counts, when it is not the trigger: the verb of a noun ("has taken control"). */
  readonly verb?: number | null
  /** For words that themselves say that it is not so ("lost control"). */
  readonly isTurned?: boolean
  /** For what is so as soon as it can be ("no lorry can reach the town"). */
  readonly isAbility?: boolean
}

/** A frame, unless its clause only supposes or wants what it says: of what somebody aims at, the aim. */
export function makeFrame(clauses: Clauses, [predicate, trigger]: readonly [Predicate, number], parts: FrameParts): Frame | null {
  const mood = moodOf(clauses, trigger, parts.verb ?? trigger, { isAbility: parts.isAbility === true })
  if (mood === null) return null
  const place = parts.place ? withJoined(clauses, parts.place) : null
  const part = place === null ? null : partIn(clauses, place)
  const isAim = mood.aim !== null && predicate !== 'INTENDS'
  const aimer = isAim && mood.aim !== null ? aimerOf(clauses, mood.aim) : null
  return {
    predicate: isAim ? 'INTENDS' : predicate,
    side: spanOrNull(clauses, trimmed(clauses, isAim ? (aimer ?? parts.side ?? null) : (parts.side ?? null))),
    other: spanOrNull(clauses, parts.other ?? null),
    place: spanOrNull(clauses, place),
    part,
    isSo: parts.isTurned === true && !isAim ? !mood.isSo : mood.isSo,
    mood: mood.mood,
    share: isAim ? null : (parts.share ?? (place === null || part !== null ? null : shareIn(clauses, place))),
    amount: isAim ? null : (parts.amount ?? null),
    degree: isAim ? null : (parts.degree ?? null),
    trigger: spanOf(clauses, { first: trigger, end: trigger + 1 }),
  }
}

/** A phrase with those joined to it by "and": "Pershe and nearby Druhe". */
function withJoined(clauses: Clauses, phrase: Phrase): Phrase {
  const joined = dependentsOf(clauses.syntax, phrase.head, ['conj']).filter((at) => clauses.syntax.tags[at] !== 'VERB')
  const ends = joined.map((at) => phraseAt(clauses, at).end)
  return { ...phrase, end: Math.max(phrase.end, ...ends) }
}

/** Who has the aim: the subject of "plans to", the owner or haver of a plan. */
function aimerOf(clauses: Clauses, aim: number): Phrase | null {
  return isVerb(clauses, aim) ? doerOf(clauses, aim) : deedAt(clauses, aim).doer
}

/** A party without where it stands: "government troops from Orlo" are government troops. */
function trimmed(clauses: Clauses, run: Run | null): Run | null {
  if (run === null) return null
  for (let at = run.first + 1; at < run.end; at++) {
    if (clauses.syntax.tags[at] === 'ADP' && wordAt(clauses, at) !== 'of' && wordAt(clauses, at) !== 'than')
      return { first: run.first, end: at }
  }
  return run
}
