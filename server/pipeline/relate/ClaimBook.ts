import type { Claim, Telling, Topic } from '../../domain/Claim.ts'
import type { ArticleId, ClaimId, EntityId } from '../../domain/ids.ts'
import type { EntityOutline } from '../../domain/Store.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'
import { alignCopies } from './alignCopies.ts'
import { claimOf, claimsOfGroup, modelOf } from './claimsOfGroup.ts'
import { findTargets } from './findTargets.ts'
import { OriginBook } from './OriginBook.ts'
import { PlaceTree } from './PlaceTree.ts'
import type { PositionedClaim, Stand } from './PositionedClaim.ts'
import { placeAlike } from './placeAlike.ts'
import { placeOf } from './placeOf.ts'
import { type Target, targetAmong } from './targetAmong.ts'
import { topicOf } from './topicOf.ts'
import { byDay } from './utterancesOf.ts'
import { WordBook } from './WordBook.ts'

/** All that an article tells, with what relating needs of it. */
export interface ArticleTellings {
  readonly articleId: ArticleId
  readonly sketch: Uint32Array
  readonly tellings: readonly Telling[]
  readonly places: readonly Pick<EntityOutline, 'id' | 'key' | 'parentKey'>[]
}

/**
 * The claims of the whole corpus, in memory: typed tellings in groups of one topic and place, untyped ones joined by their words, so that only what can meet is
 * compared. It is filled from the store at start and follows it article by article; a group's claims are worked out when they are first asked for, and again after
 * a change. The order in which articles come and go makes no difference.
 */
export class ClaimBook {
  readonly origins = new OriginBook()
  readonly places = new PlaceTree()
  /** As they came, before copies and denials were looked at. */
  readonly #told = new Map<ArticleId, readonly Telling[]>()
  readonly #byArticle = new Map<ArticleId, readonly Telling[]>()
  readonly #groups = new Map<string, Set<Telling>>()
  readonly #groupsOfPlace = new Map<EntityId, Set<string>>()
  readonly #tellingsOfSpeaker = new Map<EntityId, Set<Telling>>()
  readonly #words = new WordBook()
  readonly #claims = new Map<string, readonly PositionedClaim[]>()
  readonly #spoken = new Map<Telling, PositionedClaim>()
  readonly #members = new WeakMap<PositionedClaim, readonly Telling[]>()
  readonly #groupOfClaim = new Map<ClaimId, string>()

  get size(): number {
    return this.#told.size
  }

  takeIn({ articleId, sketch, tellings, places }: ArticleTellings): void {
    if (this.#told.has(articleId)) return
    this.origins.add(articleId, sketch)
    this.places.add(places)
    this.#told.set(articleId, tellings)
    this.#tellAgain(this.origins.copiesOf(articleId))
  }

  letGo(articleId: ArticleId): void {
    const copies = this.origins.copiesOf(articleId).filter((copy) => copy !== articleId)
    this.#withdraw(articleId)
    this.#told.delete(articleId)
    this.origins.remove(articleId)
    const families = new Map(copies.map((copy) => [this.origins.originOf(copy), this.origins.copiesOf(copy)]))
    for (const family of families.values()) this.#tellAgain(family)
  }

  /** The claims about a place and all that lies in it; of every place when none is given. */
  claimsAbout(placeId: EntityId | null): readonly PositionedClaim[] {
    const groups =
      placeId === null ? [...this.#groups.keys()] : this.places.within(placeId).flatMap((id) => [...(this.#groupsOfPlace.get(id) ?? [])])
    const claims = [...new Set(groups)].flatMap((group) => this.#claimsIn(group))
    return [...new Map(claims.map((positioned) => [positioned.claim.id, positioned])).values()]
  }

  claim(id: ClaimId): PositionedClaim | null {
    const group = this.#groupOfClaim.get(id)
    const found = group === undefined ? undefined : this.#claimsIn(group).find(({ claim }) => claim.id === id)
    return found ?? this.claimsAbout(null).find(({ claim }) => claim.id === id) ?? null
  }

  /** The claim that a telling affirms or denies; null when it is not of this book. */
  claimOf(telling: Telling): PositionedClaim | null {
    return this.#claimsIn(groupOf(telling)).find(({ claim, stands }) => stands.some((stand) => isOwn(stand, telling, claim))) ?? null
  }

  /** What an article tells, in text order; denials that only point have what they point at. */
  tellingsIn(articleId: ArticleId): readonly Telling[] {
    return this.#byArticle.get(articleId) ?? []
  }

  /** The statement that a denial is aimed at: what it points at, else the last of another speaker who affirms the same; null where none is known. */
  targetOf(telling: Telling): Target | null {
    if (telling.denies !== null) return telling.denies
    if (telling.polarity > 0) return null
    const stands = this.claimOf(telling)?.stands ?? []
    return targetAmong(
      telling,
      stands.filter(({ position }) => position === 'AFFIRMS').map((stand) => stand.telling),
    )
  }

  /** What a speaker told, the earliest first, undated last. */
  tellingsBy(speakerId: EntityId): readonly Telling[] {
    return [...(this.#tellingsOfSpeaker.get(speakerId) ?? [])].sort(byDay)
  }

  /** Copies of one text are told together, whichever came first. */
  #tellAgain(copies: readonly ArticleId[]): void {
    for (const copy of copies) this.#withdraw(copy)
    const linked = copies.map((copy) => findTargets(placeAlike(this.#told.get(copy) ?? [])))
    alignCopies(linked).forEach((tellings, at) => {
      const copy = copies[at]
      if (copy === undefined) return
      this.#byArticle.set(copy, tellings)
      for (const telling of tellings) this.#put(telling)
    })
  }

  #withdraw(articleId: ArticleId): void {
    for (const telling of this.#byArticle.get(articleId) ?? []) this.#take(telling)
    this.#byArticle.delete(articleId)
  }

  #put(telling: Telling): void {
    const group = groupOf(telling)
    addTo(this.#groups, group, telling)
    const place = placeOf(telling)
    if (place !== null) addTo(this.#groupsOfPlace, place, group)
    if (telling.speakerId !== null) addTo(this.#tellingsOfSpeaker, telling.speakerId, telling)
    if (telling.proposition === null) this.#words.add(telling)
    this.#forget(telling)
  }

  #take(telling: Telling): void {
    this.#forget(telling)
    const group = groupOf(telling)
    if (removeFrom(this.#groups, group, telling)) {
      const place = placeOf(telling)
      if (place !== null) removeFrom(this.#groupsOfPlace, place, group)
    }
    if (telling.speakerId !== null) removeFrom(this.#tellingsOfSpeaker, telling.speakerId, telling)
    if (telling.proposition === null) this.#words.remove(telling)
  }

  /** What was worked out with this telling is worked out again when it is next asked for. */
  #forget(telling: Telling): void {
    this.#claims.delete(groupOf(telling))
    if (telling.proposition !== null) return
    // Who was never asked for is in no claim yet, nor are those who say the same.
    for (const near of [telling, ...this.#words.like(telling)]) {
      for (const { telling: other } of this.#spoken.get(near)?.stands ?? []) this.#claims.delete(groupOf(other))
      for (const other of this.#membersOf(near)) this.#spoken.delete(other)
    }
  }

  /** The tellings of the untyped claim that a telling was put in; none before it was asked for. */
  #membersOf(telling: Telling): readonly Telling[] {
    const positioned = this.#spoken.get(telling)
    return positioned === undefined ? [] : (this.#members.get(positioned) ?? [])
  }

  #claimsIn(group: string): readonly PositionedClaim[] {
    const known = this.#claims.get(group)
    if (known !== undefined) return known
    const tellings = [...(this.#groups.get(group) ?? [])].sort(byDay)
    const claims = group.startsWith('OTHER|')
      ? this.#untyped(tellings)
      : claimsOfGroup(tellings, ({ articleId }) => this.origins.originOf(articleId))
    this.#claims.set(group, claims)
    for (const { claim } of claims) this.#groupOfClaim.set(claim.id, group)
    return claims
  }

  /** The claims that these tellings belong to, each once. */
  #untyped(tellings: readonly Telling[]): readonly PositionedClaim[] {
    return [...new Set(tellings.map((telling) => this.#spoken.get(telling) ?? this.#join(telling)))]
  }

  #join(telling: Telling): PositionedClaim {
    const alike = [...this.#words.alike(telling)]
    const claimKey = `said|${alike.map(({ statementId, start }) => `${statementId}@${start}`).sort()[0]}`
    const own = alike.sort(byDay).map((one) => ({ ...one, claimKey }))
    const stands = own.map((one): Stand => ({ telling: one, position: one.polarity > 0 ? 'AFFIRMS' : 'DENIES' }))
    const positioned = { claim: claimOf(claimKey, modelOf(own)), stands }
    for (const one of alike) this.#spoken.set(one, positioned)
    this.#members.set(positioned, alike)
    return positioned
  }
}

/** Whether it is this telling that a claim holds as one of its own; sides may have been filled in since. */
function isOwn({ telling }: Stand, asked: Telling, { key }: Claim): boolean {
  if (telling.claimKey !== key || telling.statementId !== asked.statementId || telling.start !== asked.start) return false
  return telling.proposition?.predicate === asked.proposition?.predicate && telling.proposition?.placeId === asked.proposition?.placeId
}

/** Topics that meet each other: fighting bears on control, responsibility on strikes. */
function blockOf(topic: Topic): Topic {
  if (topic === 'FIGHTING') return 'CONTROL'
  return topic === 'RESPONSIBILITY' ? 'STRIKES' : topic
}

function groupOf(telling: Telling): string {
  return `${blockOf(topicOf(telling.proposition?.predicate ?? null))}|${placeOf(telling) ?? ''}`
}
