import type { Telling } from '../../domain/Claim.ts'
import type { EntityId } from '../../domain/ids.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'
import { fitsNoun, isLaidTo } from './fitsNoun.ts'

/** What a denial points at in another article, and how that was found. */
export interface FoundTarget {
  readonly target: Telling
  readonly read: Telling['read']
}

/**
 * What denials that only point ("Druhe denied it") point at in earlier articles, where their own says nothing to deny: what another side said of the same place within the
 * week, the latest first; what takes back a word points at an own one. Tellings are found by place and day, and own ones by their speaker.
 */
export class DenialBook {
  readonly #told = new Map<string, Set<Telling>>()
  readonly #pointing = new Map<string, Set<Telling>>()

  add(telling: Telling): void {
    for (const key of keysOf(telling)) addTo(isPointing(telling) ? this.#pointing : this.#told, key, telling)
  }

  remove(telling: Telling): void {
    for (const key of keysOf(telling)) removeFrom(isPointing(telling) ? this.#pointing : this.#told, key, telling)
  }

  /** The pointing denials that may point at a telling. */
  reachedFrom({ about, day }: Telling): readonly Telling[] {
    if (day === null || this.#pointing.size === 0) return []
    return daysAround(day, 1).flatMap((later) =>
      about.slice(0, MOST_PLACES).flatMap((place) => [...(this.#pointing.get(keyOf(place, later)) ?? [])]),
    )
  }

  /** What a pointing denial points at; null where nothing fits, or nothing more than another. */
  targetOf(denial: Telling, own: readonly Telling[]): FoundTarget | null {
    const { pointsAt, day, about } = denial
    if (pointsAt === null || day === null) return null
    if (denial.takesBack)
      return taken(
        own.filter((other) => isEarlier(other, denial) && other.polarity > 0 && fitsNoun(other, pointsAt, denial)),
        OWN_WORD,
      )
    const near = daysAround(day, -1).flatMap((earlier) =>
      about.slice(0, MOST_PLACES).flatMap((place) => [...(this.#told.get(keyOf(place, earlier)) ?? [])]),
    )
    const fitting = near.filter((other) => isRivals(other, denial) && fitsNoun(other, pointsAt, denial))
    const laid = fitting.filter((other) => isLaidTo(other, denial))
    return laid.length > 0 ? taken(laid, LAID) : taken(fitting, SAID_THERE)
  }
}

const MOST_PLACES = 2
/** Days after which nobody denies a thing without naming it. */
const DAYS = 7
const OWN_WORD: Telling['read'] = { rule: 'an earlier word of the same speaker', sureness: 'LIKELY' }
const LAID: Telling['read'] = { rule: 'what another side laid to it there in the days before', sureness: 'TENTATIVE' }
const SAID_THERE: Telling['read'] = { rule: 'what another side said there in the days before', sureness: 'TENTATIVE' }

/** Whether a denial only points, and its own article has nothing that it points at. */
export function isPointing({ pointsAt, denies, polarity }: Telling): boolean {
  return pointsAt !== null && denies === null && polarity < 0
}

function taken(fitting: readonly Telling[], read: Telling['read']): FoundTarget | null {
  const latest = fitting.toSorted((a, b) =>
    (a.day ?? '') < (b.day ?? '') ? 1 : (a.day ?? '') > (b.day ?? '') ? -1 : a.statementId < b.statementId ? -1 : 1,
  )[0]
  return latest === undefined ? null : { target: latest, read }
}

/** Told in another article, not later, by somebody of another known side. */
function isRivals(other: Telling, denial: Telling): boolean {
  if (other.articleId === denial.articleId || other.polarity < 0 || other.pointsAt !== null) return false
  return other.speakerSide !== null && denial.speakerSide !== null && other.speakerSide !== denial.speakerSide
}

function isEarlier(other: Telling, denial: Telling): boolean {
  return other.articleId !== denial.articleId && other.day !== null && other.day < (denial.day ?? '')
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
