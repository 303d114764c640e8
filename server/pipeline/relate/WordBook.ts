import type { Telling } from '../../domain/Claim.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'
import { dayGap } from './dayGap.ts'
import { isSaidAlike } from './isSaidAlike.ts'
import { stemsOf } from './stemsOf.ts'

/** Days between two tellings beyond which like words tell another matter. */
const DAYS_APART = 28

/**
 * Which untyped tellings say the same in like words: a graph whose connected parts are claims. Candidates share a word in the same or a neighbouring month, so that adding or
 * removing one costs what was told then, not all there is; and whether two meet depends on them alone, so that the order of articles does not matter.
 */
export class WordBook {
  readonly #stems = new Map<Telling, ReadonlySet<string>>()
  readonly #holders = new Map<string, Set<Telling>>()
  readonly #like = new Map<Telling, Set<Telling>>()
  readonly #monthsOf = new Map<string, number>()

  add(telling: Telling): void {
    const stems = stemsOf(telling.words)
    const like = new Set<Telling>()
    for (const other of this.#candidates(telling, stems)) {
      if ((dayGap(telling.day, other.day) ?? 0) > DAYS_APART) continue
      if (!isSaidAlike({ telling, stems }, { telling: other, stems: this.#stems.get(other) ?? new Set() })) continue
      like.add(other)
      this.#like.get(other)?.add(telling)
    }
    this.#stems.set(telling, stems)
    this.#like.set(telling, like)
    const month = monthOf(telling.day)
    this.#monthsOf.set(month, (this.#monthsOf.get(month) ?? 0) + 1)
    for (const stem of stems) addTo(this.#holders, `${month} ${stem}`, telling)
  }

  remove(telling: Telling): void {
    const month = monthOf(telling.day)
    for (const stem of this.#stems.get(telling) ?? []) removeFrom(this.#holders, `${month} ${stem}`, telling)
    for (const other of this.#like.get(telling) ?? []) this.#like.get(other)?.delete(telling)
    this.#stems.delete(telling)
    this.#like.delete(telling)
    const left = (this.#monthsOf.get(month) ?? 1) - 1
    if (left === 0) this.#monthsOf.delete(month)
    else this.#monthsOf.set(month, left)
  }

  /** Those that say the same as a telling, directly. */
  like(telling: Telling): ReadonlySet<Telling> {
    return this.#like.get(telling) ?? new Set()
  }

  /** The telling with all that say the same, directly or through others. */
  alike(telling: Telling): ReadonlySet<Telling> {
    const found = new Set([telling])
    for (const each of found) for (const other of this.#like.get(each) ?? []) found.add(other)
    return found
  }

  #candidates({ day, articleId }: Telling, stems: ReadonlySet<string>): ReadonlySet<Telling> {
    const shared = new Map<Telling, number>()
    const months = day === null ? [...this.#monthsOf.keys()] : [...monthsAround(day), monthOf(null)]
    for (const month of months) {
      for (const stem of stems) {
        for (const other of this.#holders.get(`${month} ${stem}`) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
      }
    }
    const found = new Set<Telling>()
    for (const [other, count] of shared) if (count > 1 || other.articleId === articleId || stems.size === 1) found.add(other)
    return found
  }
}

function monthOf(day: string | null): string {
  return day === null ? 'undated' : day.slice(0, 7)
}

function monthsAround(day: string): readonly string[] {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return [-1, 0, 1].map((offset) => new Date(Date.UTC(year, month - 1 + offset, 1)).toISOString().slice(0, 7))
}
