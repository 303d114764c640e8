import type { Telling } from '../../domain/Claim.ts'
import { type ArticleId, type ClaimId, claimIdOf, type EntityId, partsOfStatementId, type StatementId } from '../../domain/ids.ts'
import type { EntityOutline } from '../../domain/Store.ts'
import { noMeanings, type WordMeanings } from '../../domain/WordMeanings.ts'
import { alignCopies } from './alignCopies.ts'
import { claimsOfGroup } from './claimsOfGroup.ts'
import { claimsOfWords } from './claimsOfWords.ts'
import { findTargets } from './findTargets.ts'
import { GroupBook, groupOf, isOfWords } from './GroupBook.ts'
import { asRejected } from './judged/asRejected.ts'
import { judgeClaims } from './judged/judgeClaims.ts'
import { judgeTargets } from './judged/judgeTargets.ts'
import { LinkBook } from './judged/LinkBook.ts'
import { loosened, nearPlaces } from './nearPlaces.ts'
import { OriginBook } from './OriginBook.ts'
import type { OwnedClaim } from './OwnedClaim.ts'
import { PlaceTree } from './PlaceTree.ts'
import type { PositionedClaim } from './PositionedClaim.ts'
import { placeAlike } from './placeAlike.ts'
import { type Silence, SilenceBook } from './SilenceBook.ts'
import { TellingBook } from './TellingBook.ts'
import { type Target, targetAmong } from './targetAmong.ts'

/** All that an article tells, with what relating needs of it. */
export interface ArticleTellings {
  readonly articleId: ArticleId
  readonly sketch: Uint32Array
  readonly tellings: readonly Telling[]
  /** Whom and what it names, states apart: articles of one matter have some of it in common. */
  readonly cast?: readonly EntityId[]
  /** Where somebody kept silent. */
  readonly silences?: readonly Silence[]
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
  readonly silences = new SilenceBook()
  /** What people judged; an article with an end of a link is to be taken in anew after its links changed. */
  readonly links = new LinkBook()
  /** As they came, before copies and denials were looked at. */
  readonly #told = new Map<ArticleId, ArticleTellings>()
  readonly #meanings: WordMeanings
  readonly #tellings: TellingBook
  readonly #groups = new GroupBook()
  readonly #claims = new Map<string, readonly PositionedClaim[]>()
  /** The claim of each settled telling, and the telling as it stands in it. */
  readonly #own = new WeakMap<Telling, { readonly positioned: PositionedClaim; readonly telling: Telling }>()
  readonly #spoken = new Map<Telling, readonly Telling[]>()
  readonly #groupOfClaim = new Map<ClaimId, string>()

  constructor(meanings: WordMeanings = noMeanings) {
    this.#meanings = meanings
    this.#tellings = new TellingBook(meanings, {
      put: (telling) => this.#put(telling),
      take: (telling) => this.#take(telling),
      mayDeny: (from, to) => !this.links.targetsOf(from).some((link) => !link.isAccepted && link.to === to),
      liesIn: (inner, outer) => this.places.liesIn(inner, outer),
    })
  }

  get size(): number {
    return this.#told.size
  }

  takeIn(article: ArticleTellings): void {
    const { articleId, sketch, places } = article
    if (this.#told.has(articleId)) return
    this.origins.add(articleId, sketch)
    this.places.add(places)
    this.silences.takeIn(articleId, article.silences ?? [])
    this.#told.set(articleId, article)
    this.#tellAgain(this.origins.copiesOf(articleId))
    this.#followLinks(articleId)
  }

  letGo(articleId: ArticleId): void {
    const copies = this.origins.copiesOf(articleId).filter((copy) => copy !== articleId)
    this.#tellings.remove(articleId)
    this.#told.delete(articleId)
    this.origins.remove(articleId)
    this.silences.letGo(articleId)
    const families = new Map(copies.map((copy) => [this.origins.originOf(copy), this.origins.copiesOf(copy)]))
    for (const family of families.values()) this.#tellAgain(family)
    this.#followLinks(articleId)
  }

  /** The claims about a place and all that lies in it, of every place when none is given; none that is listed within another. */
  claimsAbout(placeId: EntityId | null): readonly PositionedClaim[] {
    return this.#allAbout(placeId).filter(({ within }) => within === undefined)
  }

  #allAbout(placeId: EntityId | null): readonly PositionedClaim[] {
    this.#tellings.settle()
    const groups = this.#groups.about(placeId === null ? null : this.places.within(placeId))
    const claims = groups.flatMap((group) => this.#claimsIn(group))
    return [...new Map(claims.map((positioned) => [positioned.claim.id, positioned])).values()]
  }

  claim(id: ClaimId): PositionedClaim | null {
    this.#tellings.settle()
    const group = this.#groupOfClaim.get(id)
    const found = group === undefined ? undefined : this.#claimsIn(group).find(({ claim }) => claim.id === id)
    return found ?? this.#allAbout(null).find(({ claim }) => claim.id === id) ?? null
  }

  /** The claim that a telling affirms or denies; null when it is not of this book. */
  claimOf(telling: Telling): PositionedClaim | null {
    if (telling.claimKey !== null) return this.claim(claimIdOf(telling.claimKey))
    return this.#held(telling)?.positioned ?? null
  }

  /** What an article tells, in text order, each as it stands in its claim; denials that only point have what they point at. */
  tellingsIn(articleId: ArticleId): readonly Telling[] {
    return this.#tellings.of(articleId).map((telling) => this.#held(telling)?.telling ?? telling)
  }

  /** The statement that a denial is aimed at: what it points at, else the last of another speaker who affirms the same; null where none is known. */
  targetOf(telling: Telling): Target | null {
    if (telling.denies !== null) return telling.denies
    if (telling.polarity > 0) return null
    const rejected = this.links.targetsOf(telling.statementId).flatMap(({ isAccepted, to }) => (isAccepted ? [] : to))
    const stands = this.claimOf(telling)?.stands ?? []
    return targetAmong(
      telling,
      stands.flatMap((stand) => (stand.position === 'AFFIRMS' && !rejected.includes(stand.telling.statementId) ? stand.telling : [])),
    )
  }

  /** What a speaker told, the earliest first, undated last, each as it stands in its claim. */
  tellingsBy(speakerId: EntityId): readonly Telling[] {
    return this.#tellings.by(speakerId).map((telling) => this.#held(telling)?.telling ?? telling)
  }

  /** Copies of one text are told together, whichever came first. */
  #tellAgain(copies: readonly ArticleId[]): void {
    for (const copy of copies) this.#tellings.remove(copy)
    const linked = copies.map((copy) => this.#linked(copy))
    alignCopies(linked).forEach((tellings, at) => {
      const copy = copies[at]
      if (copy === undefined) return
      const { places = [], cast = [] } = this.#told.get(copy) ?? {}
      this.#tellings.add(copy, tellings, { places: nearPlaces(places), named: new Set(cast) })
    })
  }

  #linked(articleId: ArticleId): readonly Telling[] {
    const { tellings = [], places = [] } = this.#told.get(articleId) ?? {}
    const unlinked = asRejected(loosened(placeAlike(tellings), places), this.links)
    const tellingOf = (id: StatementId): Telling | null =>
      this.#told.get(partsOfStatementId(id).articleId)?.tellings.find(({ statementId }) => statementId === id) ?? null
    return judgeTargets(findTargets(unlinked, this.#meanings), { unlinked, links: this.links, tellingOf })
  }

  /** After an article came or went: what links join to it, wherever that stands, is worked out again. */
  #followLinks(articleId: ArticleId): void {
    if (!this.links.touches(articleId)) return
    for (const { from } of this.links.denialsInto(articleId)) this.#tellAgain(this.origins.copiesOf(partsOfStatementId(from).articleId))
    this.#claims.clear()
    this.#spoken.clear()
  }

  #held(telling: Telling): { readonly positioned: PositionedClaim; readonly telling: Telling } | null {
    const settled = this.#tellings.settled(telling)
    this.#claimsIn(groupOf(settled))
    const home = this.links.homeOf(settled)
    if (home !== null) for (const other of this.#tellingsOf(home.to)) this.#claimsIn(groupOf(other))
    return this.#own.get(settled) ?? null
  }

  #put(telling: Telling): void {
    this.#groups.add(telling)
    this.#forget(telling)
  }

  #take(telling: Telling): void {
    this.#forget(telling)
    this.#groups.remove(telling)
  }

  /** What was worked out with this telling is worked out again when it is next asked for. */
  #forget(telling: Telling): void {
    this.#claims.delete(groupOf(telling))
    if (telling.proposition !== null) return
    // Who was never asked for is in no claim yet, nor are those who say the same.
    for (const near of [telling, ...this.#tellings.untypedLike(telling).keys(), ...this.#tellings.untypedRivals(telling)]) {
      for (const other of this.#spoken.get(near) ?? []) {
        this.#claims.delete(groupOf(other))
        this.#spoken.delete(other)
      }
    }
  }

  #claimsIn(group: string): readonly PositionedClaim[] {
    const known = this.#claims.get(group)
    if (known !== undefined) return known
    const tellings = this.#groups.tellingsIn(group)
    const claims = isOfWords(group) ? this.#untyped(tellings) : this.#typed(tellings)
    this.#claims.set(group, claims)
    for (const { claim } of claims) this.#groupOfClaim.set(claim.id, group)
    return claims
  }

  #typed(tellings: readonly Telling[]): readonly PositionedClaim[] {
    return this.#keep(claimsOfGroup(tellings, ({ articleId }) => this.origins.originOf(articleId)))
  }

  /** Remembers whose claims these are, once people's judgements are applied to them. */
  #keep(claims: readonly OwnedClaim[]): readonly PositionedClaim[] {
    return judgeClaims(claims, { links: this.links, tellingsOf: (id) => this.#tellingsOf(id) }).map(({ positioned, own }) => {
      for (const { settled, telling } of own) this.#own.set(settled, { positioned, telling })
      return positioned
    })
  }

  #tellingsOf(id: StatementId): readonly Telling[] {
    return this.#tellings.of(partsOfStatementId(id).articleId).filter(({ statementId }) => statementId === id)
  }

  /** The claims that these tellings belong to, each once. */
  #untyped(tellings: readonly Telling[]): readonly PositionedClaim[] {
    for (const telling of tellings) if (!this.#spoken.has(telling)) this.#join(telling)
    return [...new Set(tellings.flatMap((telling) => this.#own.get(telling)?.positioned ?? []))]
  }

  /** Makes the claims of all that are joined to an untyped telling by like words. */
  #join(telling: Telling): void {
    const groups = this.#tellings.alike(telling)
    const likeOf = (one: Telling): ReadonlyMap<Telling, number> => this.#tellings.untypedLike(one)
    this.#keep(claimsOfWords(groups, { likeOf, rivalsOf: (one) => this.#tellings.untypedRivals(one) }))
    const joined = groups.flat()
    for (const one of joined) this.#spoken.set(one, joined)
  }
}
