import type { Telling } from '../../domain/Claim.ts'
import type { ArticleId, EntityId } from '../../domain/ids.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'
import { isNamedParty } from '../../domain/unnamedParty.ts'
import { claimKeyOf } from './claimKeyOf.ts'
import { dayGap } from './dayGap.ts'
import { NamedGround } from './NamedGround.ts'
import { lastingDays } from './windowsOf.ts'

/** What is known of places. */
export interface PlacesKnown {
  /** The places that an article names. */
  readonly namedIn: (article: ArticleId) => readonly EntityId[]
  /** Whether the first lies in the second, and that is no country. */
  readonly liesIn: (inner: EntityId, outer: EntityId) => boolean
}

/**
 * Where typed tellings that name no place themselves belong: to the place last in focus, unless no other article says the same of that place while others say it of
 * another place that their article names. Those whose own words name their place weigh most.
 */
export class PlaceAnchors {
  readonly #places: PlacesKnown
  readonly #ground: NamedGround
  readonly #held = new Map<string, Set<Telling>>()
  readonly #floating = new Map<string, Set<Telling>>()
  readonly #placed = new Map<string, Set<Telling>>()

  constructor(places: PlacesKnown) {
    this.#places = places
    this.#ground = new NamedGround(places.namedIn)
  }

  /** Takes a typed telling in; gives those that may now belong elsewhere. */
  add(telling: Telling): Iterable<Telling> {
    const key = placelessKey(telling)
    addTo(this.#held, `${key} ${telling.proposition?.placeId}`, telling)
    addTo(telling.isPlaced ? this.#placed : this.#floating, key, telling)
    return [...(this.#floating.get(key) ?? []), ...this.#ground.add(telling)]
  }

  remove(telling: Telling): Iterable<Telling> {
    const key = placelessKey(telling)
    removeFrom(this.#held, `${key} ${telling.proposition?.placeId}`, telling)
    removeFrom(telling.isPlaced ? this.#placed : this.#floating, key, telling)
    return [...(this.#floating.get(key) ?? []), ...this.#ground.remove(telling)]
  }

  /** A telling at the place where it belongs. */
  settle(telling: Telling): Telling {
    const { proposition, isPlaced, articleId } = telling
    const ground = this.#ground.settle(telling)
    if (ground !== null || proposition === null || isPlaced) return ground ?? telling
    const placeId = this.placeOf(telling, this.#places.namedIn(articleId))
    return placeId === proposition.placeId
      ? telling
      : { ...telling, proposition: { ...proposition, placeId }, read: { rule: 'others say it of that place', sureness: 'LIKELY' } }
  }

  /** The place of a telling that names none, of those that its article names. */
  placeOf(telling: Telling, named: readonly EntityId[]): EntityId | null {
    const own = telling.proposition?.placeId ?? null
    if (own === null && named.length === 0) return this.#onlyPlace(telling)
    // A country that is only in focus locates nothing.
    if (own !== null && named.includes(own) && this.#votesFor(own, telling) > 0) return own
    const voted = named.filter((place) => place !== own).map((place) => ({ place, votes: this.#votesFor(place, telling) }))
    const [first, second] = voted.filter(({ votes }) => votes > 0).sort((a, b) => b.votes - a.votes || (a.place < b.place ? -1 : 1))
    if (first === undefined) return this.#placeOfToll(telling, named) ?? own ?? this.#onlyPlace(telling)
    if (second !== undefined && second.votes === first.votes) return own
    // Of two that would each follow the other, one stays.
    return first.votes < NAMED && own !== null && own < first.place ? own : first.place
  }

  /** Where nothing in an article tells the place: the one place of which the same number is told in those days, or the same speaker tells it. */
  #onlyPlace(telling: Telling): EntityId | null {
    const places = new Set<EntityId | null>()
    const isOfToll = (telling.proposition?.amount?.min ?? 0) >= LEAST_ALONE
    for (const other of isOfToll ? this.#ofNumber(telling) : [...(this.#placed.get(placelessKey(telling)) ?? [])].slice(0, LOOKED_AT)) {
      const place = other.proposition?.placeId ?? null
      if (place === null) continue
      const isKnown = telling.proposition?.amount != null || (telling.speakerId !== null && other.speakerId === telling.speakerId)
      const isThen = telling.day !== null && other.day !== null && (dayGap(other.day, telling.day) ?? 0) <= DAYS_APART
      if (isKnown && isThen && areOfOneSide(other, telling)) places.add(place)
    }
    const [only = null] = places
    return places.size === 1 ? only : null
  }

  /**
   * Of an exact toll that several articles tell, each by the place that it names, the place that most name: where they name one place in common, or the one place lies in the other, it is of one event. None for small
   * numbers, which two events may share.
   */
  #placeOfToll(telling: Telling, named: readonly EntityId[]): EntityId | null {
    const { proposition } = telling
    if (proposition?.predicate !== 'LOSSES' || (proposition.amount?.min ?? 0) < LEAST_TOLD) return null
    const own = proposition.placeId
    const weights = new Map<EntityId, number>(own === null ? [] : [[own, 1]])
    for (const other of this.#ofNumber(telling)) {
      const place = other.proposition?.placeId ?? null
      const isThen = (dayGap(other.day, telling.day) ?? DAYS_OF_TOLL + 1) <= DAYS_OF_TOLL
      if (place === null || other.articleId === telling.articleId || !isThen || !areOfOneSide(other, telling)) continue
      const isWithin = own !== null && this.#places.liesIn(place, own)
      const isAround = own !== null && this.#places.liesIn(own, place)
      if (!isWithin && !isAround && !this.#places.namedIn(other.articleId).some((each) => named.includes(each))) continue
      // Of a town and the region around it the town tells more.
      weights.set(place, (weights.get(place) ?? 0) + (other.isPlaced ? NAMED : 1) * (isWithin ? NAMED : isAround ? 1 / NAMED : 1))
    }
    const [most] = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    return most?.[0] ?? null
  }

  #ofNumber(telling: Telling): readonly Telling[] {
    const key = placelessKey(telling)
    return [...(this.#placed.get(key) ?? []), ...(this.#floating.get(key) ?? [])].slice(0, LOOKED_AT)
  }

  /** How much is said elsewhere of a place of what a telling says. */
  #votesFor(place: EntityId, telling: Telling): number {
    let [looked, votes] = [0, 0]
    for (const other of this.#held.get(`${placelessKey(telling)} ${place}`) ?? []) {
      if (++looked > LOOKED_AT || votes >= ENOUGH) return votes
      const isElsewhere = other.articleId !== telling.articleId || other.isPlaced
      if (!isElsewhere || other === telling || !areOfOneSide(other, telling)) continue
      if ((dayGap(other.day, telling.day) ?? 0) <= daysApart(telling)) votes += other.isPlaced ? NAMED : 1
    }
    return votes
  }
}

/** Votes of one whose own words name the place, beside 1 for one that follows its article. */
const NAMED = 10
const ENOUGH = 20
/** Days between two tellings that may still be of one place by what they say alone. */
const DAYS_APART = 7

function daysApart({ proposition }: Telling): number {
  return Math.max(DAYS_APART, proposition === null ? 0 : lastingDays({ ...proposition, amount: null }))
}

/** The least number that tells by itself of which event it is, with no place in common. */
const LEAST_ALONE = 10
/** The least beside a place in common, and the days in which it is told. */
const LEAST_TOLD = 4
const DAYS_OF_TOLL = 5

const LOOKED_AT = 100

function placelessKey({ proposition }: Telling): string {
  return proposition === null ? '' : (claimKeyOf({ proposition: { ...proposition, placeId: null, side: null } }) ?? '')
}

function areOfOneSide({ proposition: p }: Telling, { proposition: q }: Telling): boolean {
  return p === null || q === null || !isNamedParty(p.side) || !isNamedParty(q.side) || p.side === q.side
}
