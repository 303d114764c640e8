import type { Telling } from '../../domain/Claim.ts'
import type { EntityId } from '../../domain/ids.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'
import { fitsNoun, isLaidTo } from './fitsNoun.ts'
import { ENOUGH, hintedIn, hintsOf } from './hintsOf.ts'

/** What a denial points at in another article, and how that was found. */
export interface FoundTarget {
  readonly target: Telling
  readonly read: Telling['read']
}

/**
 * What denials that only point ("Druhe denied it") point at in earlier articles, where their own says nothing to deny: what another side said of the same place within the
 * week, the latest first; what takes back a word points at an own one. Tellings are found by place and day, and own ones by who speaks, and for whom.
 */
export class DenialBook {
  readonly #told = new Map<string, Set<Telling>>()
  readonly #pointing = new Map<string, Set<Telling>>()
  /** What takes back a word, by those whose word it may be. */
  readonly #takingBack = new Map<EntityId, Set<Telling>>()

  add(telling: Telling): void {
    for (const key of keysOf(telling)) addTo(isPointing(telling) ? this.#pointing : this.#told, key, telling)
    if (isPointing(telling) && telling.takesBack) for (const voice of voicesOf(telling)) addTo(this.#takingBack, voice, telling)
  }

  remove(telling: Telling): void {
    for (const key of keysOf(telling)) removeFrom(isPointing(telling) ? this.#pointing : this.#told, key, telling)
    if (isPointing(telling) && telling.takesBack) for (const voice of voicesOf(telling)) removeFrom(this.#takingBack, voice, telling)
  }

  /** The pointing denials that may point at a telling; none at one that points itself. */
  reachedFrom(telling: Telling): readonly Telling[] {
    const { about, day } = telling
    if (day === null || isPointing(telling)) return []
    const own = this.#takingBack.size === 0 ? [] : voicesOf(telling).flatMap((voice) => [...(this.#takingBack.get(voice) ?? [])])
    if (this.#pointing.size === 0) return own
    const near = daysAround(day, 1).flatMap((later) =>
      about.slice(0, MOST_PLACES).flatMap((place) => [...(this.#pointing.get(keyOf(place, later)) ?? [])]),
    )
    return [...own, ...near]
  }

  /** What a pointing denial points at; null where nothing fits, or nothing more than another. `own` is what those told whose word it may take back. */
  targetOf(denial: Telling, own: readonly Telling[]): FoundTarget | null {
    if (denial.day === null) return null
    if (denial.takesBack)
      return latest(
        fitting(
          denial,
          own.filter((other) => isEarlier(other, denial)),
        ),
        OWN_WORD,
      )
    const near = daysAround(denial.day, -1).flatMap((earlier) =>
      denial.about.slice(0, MOST_PLACES).flatMap((place) => [...(this.#told.get(keyOf(place, earlier)) ?? [])]),
    )
    const fits = fitting(
      denial,
      near.filter((other) => isAnothers(other, denial)),
    )
    const laid = fits.filter((other) => isLaidTo(other, denial))
    return laid.length > 0 ? latest(laid, LAID) : latest(fits, SAID_THERE)
  }
}

const MOST_PLACES = 2
/** Days after which nobody denies a thing without naming it. */
const DAYS = 7
const OWN_WORD: Telling['read'] = { rule: 'an earlier word of the same speaker', sureness: 'LIKELY' }
const LAID: Telling['read'] = { rule: 'what another side laid to it there in the days before', sureness: 'TENTATIVE' }
const SAID_THERE: Telling['read'] = { rule: 'what another side said there in the days before', sureness: 'TENTATIVE' }

/** Whether a denial only points, tells in a word what it means, or takes a word back, and its own article has nothing that it points at. What is typed says enough by itself. */
export function isPointing({ pointsAt, shell, proposition, takesBack, denies, polarity }: Telling): boolean {
  if (denies !== null) return false
  return takesBack || (polarity < 0 && proposition === null && (pointsAt !== null || shell !== null))
}

/** Those whose word a telling is, or takes back: who speaks, and for whom. */
export function voicesOf({ speakerId, institutionId }: Telling): readonly EntityId[] {
  return [speakerId, institutionId].filter((id) => id !== null)
}

/** Of what may be meant, what bears most of the words that the denial tells it by; where it tells none, what fits the noun it points with. */
function fitting(denial: Telling, others: readonly Telling[]): readonly Telling[] {
  const hints = hintsOf(denial)
  if (hints.length === 0) {
    const { pointsAt, takesBack } = denial
    if (pointsAt === null) return []
    const alike = others.filter(({ proposition }) => proposition !== null && proposition.predicate === denial.proposition?.predicate)
    if (takesBack && alike.length > 0) return alike
    return others.filter((other) => fitsNoun(other, pointsAt, denial) && (takesBack || isRivals(other, denial)))
  }
  const shares = others.map((other) => hintedIn({ hints, takesBack: denial.takesBack }, other))
  const most = Math.max(0, ...shares)
  return most < ENOUGH ? [] : others.filter((_, at) => shares[at] === most)
}

function latest(fits: readonly Telling[], read: Telling['read']): FoundTarget | null {
  const [last] = fits.toSorted((a, b) =>
    (a.day ?? '') < (b.day ?? '') ? 1 : (a.day ?? '') > (b.day ?? '') ? -1 : a.statementId < b.statementId ? -1 : 1,
  )
  return last === undefined ? null : { target: last, read }
}

/** Told in another article, not later, by somebody else. */
function isAnothers(other: Telling, denial: Telling): boolean {
  if (other.articleId === denial.articleId || other.polarity < 0 || other.pointsAt !== null) return false
  if (other.speakerSide !== null && other.speakerSide === denial.speakerSide) return false
  return other.speakerId === null || other.speakerId !== denial.speakerId
}

/** Of two known sides. */
function isRivals(other: Telling, denial: Telling): boolean {
  return other.speakerSide !== null && denial.speakerSide !== null && other.speakerSide !== denial.speakerSide
}

function isEarlier(other: Telling, denial: Telling): boolean {
  return other.articleId !== denial.articleId && other.day !== null && other.day < (denial.day ?? '') && !isPointing(other)
}

function keysOf({ about, day }: Telling): readonly string[] {
  return day === null ? [] : about.slice(0, MOST_PLACES).map((place) => keyOf(place, day))
}

function keyOf(place: EntityId, day: string): string {
  return `${place} ${day}`
}

/** The day and those of a week after it (1) or before it (-1). */
function daysAround(day: string, direction: 1 | -1): readonly string[] {
  const start = Date.parse(day)
  return Array.from({ length: DAYS + 1 }, (_, at) => new Date(start + direction * at * 86_400_000).toISOString().slice(0, 10))
}
