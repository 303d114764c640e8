import type { Telling } from '../../domain/Claim.ts'
import type { ArticleId, EntityId, StatementId } from '../../domain/ids.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'
import type { WordMeanings } from '../../domain/WordMeanings.ts'
import { ByOthers } from './ByOthers.ts'
import { DenialBook, isPointing, voicesOf } from './DenialBook.ts'
import { weighTellings } from './likeness/weighTellings.ts'
import type { PlacesKnown } from './PlaceAnchors.ts'
import { partComponent } from './partComponent.ts'
import { pointedAt } from './pointedAt.ts'
import { sayAlike } from './sayAlike.ts'
import { byDay } from './utterancesOf.ts'
import { WordBook } from './WordBook.ts'

/** What an article names. */
export interface Scene {
  /** Near places, as nearPlaces gives them. */
  readonly places: readonly EntityId[]
  /** Whom and what, states apart. */
  readonly named: ReadonlySet<EntityId>
}

/** Who is told when a telling is settled as something else than before. */
export interface SettledListener {
  readonly put: (settled: Telling) => void
  readonly take: (settled: Telling) => void
  /** Whether a denial may point at a statement: not where a person has judged that it does not. */
  readonly mayDeny: (from: StatementId, to: StatementId) => boolean
  readonly liesIn: PlacesKnown['liesIn']
}

/**
 * Every telling as its article tells it, and as it is settled beside what others tell: the place of one that names none, and the proposition of one that says in other
 * words what a typed one says. What may change with an article is settled again before it is next asked for.
 */
export class TellingBook {
  readonly #listener: SettledListener
  readonly #meanings: WordMeanings
  readonly #words: WordBook
  readonly #byOthers = new ByOthers({ namedIn: (id) => this.#places.get(id) ?? [], liesIn: (a, b) => this.#listener.liesIn(a, b) })
  readonly #denials = new DenialBook()
  readonly #byArticle = new Map<ArticleId, readonly Telling[]>()
  readonly #places = new Map<ArticleId, readonly EntityId[]>()
  readonly #bySpeaker = new Map<EntityId, Set<Telling>>()
  readonly #settled = new Map<Telling, Telling>()
  /** Back from what was settled. */
  readonly #told = new WeakMap<Telling, Telling>()
  #unsettled = new Set<Telling>()

  constructor(meanings: WordMeanings, listener: SettledListener) {
    this.#meanings = meanings
    this.#words = new WordBook(meanings)
    this.#listener = listener
  }

  add(articleId: ArticleId, tellings: readonly Telling[], { places, named }: Scene): void {
    this.#byArticle.set(articleId, tellings)
    this.#places.set(articleId, places)
    this.#words.takeIn(articleId, weighTellings(tellings, this.#meanings), named)
    for (const telling of tellings) {
      for (const speaker of voicesOf(telling)) addTo(this.#bySpeaker, speaker, telling)
      this.#unsettled.add(telling)
      this.#unsettle(this.#byOthers.add(telling))
      this.#denials.add(telling)
      this.#unsettle([...this.#around(telling), ...this.#denials.reachedFrom(telling)])
    }
  }

  remove(articleId: ArticleId): void {
    const tellings = this.#byArticle.get(articleId) ?? []
    for (const telling of tellings) {
      for (const speaker of voicesOf(telling)) removeFrom(this.#bySpeaker, speaker, telling)
      this.#unsettle(this.#byOthers.remove(telling))
      this.#denials.remove(telling)
      this.#unsettle([...this.#around(telling), ...this.#denials.reachedFrom(telling)])
      const settled = this.#settled.get(telling)
      if (settled !== undefined) this.#listener.take(settled)
      this.#settled.delete(telling)
    }
    this.#words.letGo(articleId)
    for (const telling of tellings) this.#unsettled.delete(telling)
    this.#byArticle.delete(articleId)
    this.#places.delete(articleId)
  }

  of(articleId: ArticleId): readonly Telling[] {
    this.settle()
    return (this.#byArticle.get(articleId) ?? []).map((telling) => this.#settled.get(telling) ?? telling)
  }

  /** What a speaker told, and those who speak for it; the earliest first, undated last. */
  by(speakerId: EntityId): readonly Telling[] {
    this.settle()
    return [...(this.#bySpeaker.get(speakerId) ?? [])].map((telling) => this.#settled.get(telling) ?? telling).sort(byDay)
  }

  /** A telling as it is settled; one that is settled stays itself. */
  settled(telling: Telling): Telling {
    this.settle()
    return this.#settled.get(telling) ?? telling
  }

  /** Untyped tellings that say the same as a settled one, directly, each with how alike they are. */
  untypedLike(settled: Telling): ReadonlyMap<Telling, number> {
    const told = this.#told.get(settled)
    const like = told === undefined ? [] : [...this.#words.like(told)]
    return new Map(
      like.flatMap(([other, likeness]): [Telling, number][] => {
        const as = this.#settled.get(other)
        return as === undefined || as.proposition !== null ? [] : [[as, likeness]]
      }),
    )
  }

  /** Untyped tellings that say the same as a settled one but for a number or a winner. */
  untypedRivals(settled: Telling): readonly Telling[] {
    const told = this.#told.get(settled)
    return [...(told === undefined ? [] : this.#words.rivalsOf(told))].flatMap((other) => {
      const as = this.#settled.get(other)
      return as === undefined || as.proposition !== null ? [] : [as]
    })
  }

  /** An untyped telling with all that are joined to it by like words, directly or through others, parted into those that say the same; in any order. */
  alike(settled: Telling): readonly (readonly Telling[])[] {
    const found = new Map([[settled, this.untypedLike(settled)]])
    for (const [, like] of found) {
      for (const [other, likeness] of like) if (likeness >= 1 && !found.has(other)) found.set(other, this.untypedLike(other))
    }
    return partComponent([...found.keys()].sort(byStatement), (telling) => found.get(telling) ?? new Map())
  }

  /** Settles whatever a change has touched: typed tellings first, as the others follow them, and so do those that take a word back. */
  settle(): void {
    while (this.#unsettled.size > 0) {
      const waiting = [...this.#unsettled]
      this.#unsettled = new Set()
      const [followers, leaders] = parted(waiting)
      for (const telling of leaders) this.#settle(telling, this.#byOthers.settle(telling))
      for (const telling of followers) this.#settle(telling, this.#pointed(telling) ?? this.#alone(telling))
    }
  }

  #settle(told: Telling, settled: Telling): void {
    const before = this.#settled.get(told)
    if (before !== undefined && isSame(before, settled)) return
    if (before !== undefined) this.#listener.take(before)
    this.#settled.set(told, settled)
    this.#told.set(settled, told)
    this.#listener.put(settled)
    if (told.proposition !== null) this.#unsettle(this.#around(told))
    this.#unsettle(this.#denials.reachedFrom(told))
  }

  /** A denial that only points, with what it points at in another article; null where that is not found, or a person has said that it is not so. */
  #pointed(telling: Telling): Telling | null {
    if (!isPointing(telling)) return null
    const own = telling.takesBack ? voicesOf(telling).flatMap((id) => [...(this.#bySpeaker.get(id) ?? [])]) : []
    const found = this.#denials.targetOf(telling, own)
    if (found === null || !this.#listener.mayDeny(telling.statementId, found.target.statementId)) return null
    return pointedAt(
      telling.proposition === null ? telling : this.#byOthers.settle(telling),
      this.#settled.get(found.target) ?? found.target,
      found.read,
    )
  }

  /** A telling that points at nothing. */
  #alone(telling: Telling): Telling {
    if (telling.proposition !== null) return this.#byOthers.settle(telling)
    // Whose word is taken back must be found; what others say in like words is not it.
    return telling.takesBack ? telling : this.#typedAlike(telling)
  }

  #typedAlike(telling: Telling): Telling {
    const typed = [...this.#words.like(telling)].flatMap(([other, likeness]): (readonly [Telling, number])[] => {
      const settled = this.#settled.get(other)
      // What points at another follows it; who followed it in turn would follow himself.
      return other.proposition === null || isPointing(other) || settled === undefined || likeness < 1 ? [] : [[settled, likeness]]
    })
    return sayAlike(telling, typed) ?? telling
  }

  /** Untyped tellings that follow a typed one in what it says. */
  #around(telling: Telling): readonly Telling[] {
    return [...this.#words.like(telling).keys()].filter(({ proposition }) => proposition === null)
  }

  #unsettle(tellings: Iterable<Telling>): void {
    for (const telling of tellings) this.#unsettled.add(telling)
  }
}

/** Those that follow others in what they say, and those that do not. */
function parted(tellings: readonly Telling[]): readonly [readonly Telling[], readonly Telling[]] {
  const follows = (telling: Telling): boolean => telling.proposition === null || isPointing(telling)
  return [tellings.filter(follows), tellings.filter((telling) => !follows(telling))]
}

function byStatement(a: Telling, b: Telling): number {
  return a.statementId < b.statementId ? -1 : a.statementId > b.statementId ? 1 : a.start - b.start
}

function isSame(a: Telling, b: Telling): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
