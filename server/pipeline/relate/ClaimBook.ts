import type { Claim, Position, Telling, Topic } from '../../domain/Claim.ts'
import { type ArticleId, type ClaimId, claimIdOf, type EntityId } from '../../domain/ids.ts'
import type { EntityOutline } from '../../domain/Store.ts'
import { claimKeyOf } from './claimKeyOf.ts'
import { findTargets } from './findTargets.ts'
import { joinByWords } from './joinByWords.ts'
import { OriginBook } from './OriginBook.ts'
import { PlaceTree } from './PlaceTree.ts'
import { positionOn } from './positionOn.ts'
import { topicOf } from './topicOf.ts'
import { byDay } from './utterancesOf.ts'

/** All that an article tells, with what relating needs of it. */
export interface ArticleTellings {
  readonly articleId: ArticleId
  readonly sketch: Uint32Array
  readonly tellings: readonly Telling[]
  readonly places: readonly Pick<EntityOutline, 'id' | 'key' | 'parentKey'>[]
}

/** How a telling stands to a claim. */
export interface Stand {
  readonly telling: Telling
  readonly position: Position
}

/** A claim with everyone who took a position on it, the earliest first, undated last. */
export interface PositionedClaim {
  readonly claim: Claim
  readonly stands: readonly Stand[]
}

/**
 * The claims of the whole corpus, in memory: tellings in groups of one topic and place (and day, for events), so that only what can meet is compared. It is
 * filled from the store at start and follows it article by article; a group's claims are worked out when they are first asked for, and again after a change.
 */
export class ClaimBook {
  readonly origins = new OriginBook()
  readonly places = new PlaceTree()
  readonly #byArticle = new Map<ArticleId, readonly Telling[]>()
  readonly #groups = new Map<string, Set<Telling>>()
  readonly #groupsOfPlace = new Map<EntityId, Set<string>>()
  readonly #tellingsOfSpeaker = new Map<EntityId, Set<Telling>>()
  readonly #claims = new Map<string, readonly PositionedClaim[]>()
  readonly #groupOfClaim = new Map<ClaimId, string>()

  get size(): number {
    return this.#byArticle.size
  }

  takeIn({ articleId, sketch, tellings, places }: ArticleTellings): void {
    if (this.#byArticle.has(articleId)) return
    this.origins.add(articleId, sketch)
    this.places.add(places)
    const linked = findTargets(tellings, (telling) => this.#earlierAbout(telling))
    this.#byArticle.set(articleId, linked)
    for (const telling of linked) this.#put(telling)
  }

  letGo(articleId: ArticleId): void {
    for (const telling of this.#byArticle.get(articleId) ?? []) this.#take(telling)
    this.#byArticle.delete(articleId)
    this.origins.remove(articleId)
  }

  /** The claims about a place and all that lies in it; of every place when none is given. */
  claimsAbout(placeId: EntityId | null): readonly PositionedClaim[] {
    if (placeId === null) return [...this.#groups.keys()].flatMap((group) => this.#claimsIn(group))
    const groups = this.places.within(placeId).flatMap((id) => [...(this.#groupsOfPlace.get(id) ?? [])])
    return [...new Set(groups)].flatMap((group) => this.#claimsIn(group))
  }

  claim(id: ClaimId): PositionedClaim | null {
    const group = this.#groupOfClaim.get(id)
    const found = group === undefined ? undefined : this.#claimsIn(group).find(({ claim }) => claim.id === id)
    if (found !== undefined || group !== undefined) return found ?? null
    return this.claimsAbout(null).find(({ claim }) => claim.id === id) ?? null
  }

  /** The claim that a telling affirms or denies; null when it is not of this book. */
  claimOf(telling: Telling): PositionedClaim | null {
    return this.#claimsIn(groupOf(telling)).find(({ stands }) => stands.some((stand) => isOwn(stand, telling))) ?? null
  }

  /** What a speaker told, the earliest first, undated last. */
  tellingsBy(speakerId: EntityId): readonly Telling[] {
    return [...(this.#tellingsOfSpeaker.get(speakerId) ?? [])].sort(byDay)
  }

  #put(telling: Telling): void {
    const group = groupOf(telling)
    this.#claims.delete(group)
    addTo(this.#groups, group, telling)
    const place = placeOf(telling)
    if (place !== null) addTo(this.#groupsOfPlace, place, group)
    if (telling.speakerId !== null) addTo(this.#tellingsOfSpeaker, telling.speakerId, telling)
  }

  #take(telling: Telling): void {
    const group = groupOf(telling)
    this.#claims.delete(group)
    if (removeFrom(this.#groups, group, telling)) {
      const place = placeOf(telling)
      if (place !== null) removeFrom(this.#groupsOfPlace, place, group)
    }
    if (telling.speakerId !== null) removeFrom(this.#tellingsOfSpeaker, telling.speakerId, telling)
  }

  #claimsIn(group: string): readonly PositionedClaim[] {
    const known = this.#claims.get(group)
    if (known !== undefined) return known
    const tellings = [...(this.#groups.get(group) ?? [])].sort(byDay)
    const claims = positioned(tellings)
    this.#claims.set(group, claims)
    for (const { claim } of claims) this.#groupOfClaim.set(claim.id, group)
    return claims
  }

  /** Typed tellings of other articles about a telling's places, the latest first, none later than it. */
  *#earlierAbout({ about, day, articleId }: Telling): Generator<Telling> {
    if (day === null) return
    for (const place of about) {
      const groups = [...(this.#groupsOfPlace.get(place) ?? [])].filter((group) => !group.startsWith('OTHER|'))
      const tellings = groups.flatMap((group) => [...(this.#groups.get(group) ?? [])])
      const earlier = tellings.filter(
        (other) => other.articleId !== articleId && other.day !== null && other.day <= day && other.day >= weekBefore(day),
      )
      yield* earlier.sort((a, b) => byDay(b, a))
    }
  }
}

/** A telling stands to its own claim as it says itself; sides may have been filled in since. */
function isOwn({ telling, position }: Stand, asked: Telling): boolean {
  const isSame = telling.statementId === asked.statementId && telling.proposition?.trigger.start === asked.proposition?.trigger.start
  return isSame && telling.proposition?.placeId === asked.proposition?.placeId && position === (asked.polarity > 0 ? 'AFFIRMS' : 'DENIES')
}

function weekBefore(day: string): string {
  return new Date(Date.parse(day) - 7 * 86_400_000).toISOString().slice(0, 10)
}

function placeOf({ proposition, about }: Telling): EntityId | null {
  return proposition?.placeId ?? about[0] ?? null
}

/** What happens on a day is compared with what happens on that day alone. */
const DAILY: ReadonlySet<Topic> = new Set<Topic>(['STRIKES', 'INTERCEPTIONS', 'LOSSES', 'FIGHTING'])

function groupOf(telling: Telling): string {
  const topic = topicOf(telling.proposition?.predicate ?? null)
  return `${topic}|${placeOf(telling) ?? ''}|${DAILY.has(topic) ? (telling.day ?? '') : ''}`
}

/** The claims of one group, each with every telling of the group that takes a position on it. */
function positioned(tellings: readonly Telling[]): readonly PositionedClaim[] {
  const typed = Map.groupBy(withSides(tellings.filter(({ proposition }) => proposition !== null)), (telling) => claimKeyOf(telling) ?? '')
  const models = [...typed].map(([key, own]): [string, Telling] => [key, modelOf(own)])
  const claims = models.flatMap(([key, model]) => {
    const stands = [...typed.values()].flatMap((own) => own.flatMap((telling) => standOn(telling, model)))
    return [{ claim: claimOf(key, model), stands: stands.toSorted((a, b) => byDay(a.telling, b.telling)) }]
  })
  const untyped = joinByWords(tellings.filter(({ proposition }) => proposition === null)).flatMap((same) => {
    const [first] = same
    if (first === undefined) return []
    const stands = same.map((telling): Stand => ({ telling, position: telling.polarity > 0 ? 'AFFIRMS' : 'DENIES' }))
    return [{ claim: claimOf(`said|${same.map(({ statementId }) => statementId).sort()[0]}`, first), stands }]
  })
  return [...claims, ...untyped]
}

/** A telling that leaves out whose it is means the one side that the others name for the same thing; where they name two, neither. */
function withSides(tellings: readonly Telling[]): readonly Telling[] {
  const named = new Map<string, Set<string>>()
  for (const telling of tellings) {
    const side = telling.proposition?.side ?? null
    if (side !== null) addTo(named, sidelessKey(telling), side)
  }
  return tellings.map((telling) => {
    const { proposition } = telling
    if (proposition === null || proposition.side !== null) return telling
    const sides = [...(named.get(sidelessKey(telling)) ?? [])]
    const [only] = sides
    return only !== undefined && sides.length === 1 ? { ...telling, proposition: { ...proposition, side: only } } : telling
  })
}

function sidelessKey(telling: Telling): string {
  const { proposition } = telling
  return proposition === null ? '' : (claimKeyOf({ ...telling, proposition: { ...proposition, side: null } }) ?? '')
}

function standOn(telling: Telling, model: Telling): Stand[] {
  const position = positionOn(telling, model)
  return position === null ? [] : [{ telling, position }]
}

/** The telling whose words stand for a claim: one that affirms it, in as few words as it takes. */
function modelOf(own: readonly Telling[]): Telling {
  const [first, ...rest] = own.toSorted((a, b) => b.polarity - a.polarity || a.words.length - b.words.length)
  if (first === undefined) throw new RangeError(`a claim has no telling among ${rest.length}`)
  return first
}

function claimOf(key: string, model: Telling): Claim {
  const predicate = model.proposition?.predicate ?? null
  return { id: claimIdOf(key), key, topic: topicOf(predicate), predicate, placeId: placeOf(model), model }
}

function addTo<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const values = map.get(key)
  if (values) values.add(value)
  else map.set(key, new Set([value]))
}

/** Whether the key has no value left. */
function removeFrom<Key, Value>(map: Map<Key, Set<Value>>, key: Key, value: Value): boolean {
  const values = map.get(key)
  values?.delete(value)
  if (values === undefined || values.size > 0) return false
  map.delete(key)
  return true
}
