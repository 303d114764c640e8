import type { Telling } from '../../domain/Claim.ts'
import { foldName } from '../../domain/foldName.ts'
import { type ArticleId, type EntityId, entityIdOf } from '../../domain/ids.ts'
import type { Part } from '../../domain/Proposition.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'
import { isParted } from './claimKeyOf.ts'

/** Ground that is a part of a town: which town, what part, by what name. */
interface Ground {
  readonly placeId: EntityId
  readonly part: Part
  readonly partName: string
}

/**
 * Where ground lies that has a name of its own and is in no gazetteer: one article tells of "the Druhe post at Pershe", the next of "Druhe" alone, and may have another town in focus.
 * It is where most who tell of it have it, of those whose articles name a place in common or whom the same speaker told.
 */
export class NamedGround {
  readonly #placesOf: (article: ArticleId) => readonly EntityId[]
  /** Those that tell it as a part of a town, by what would be its id if it were a place. */
  readonly #parts = new Map<EntityId, Set<Telling>>()
  /** Those that tell of a place, by its id. */
  readonly #places = new Map<EntityId, Set<Telling>>()

  /** By the places that an article names. */
  constructor(placesOf: (article: ArticleId) => readonly EntityId[]) {
    this.#placesOf = placesOf
  }

  /** Takes a typed telling in; gives those that may now lie elsewhere. */
  add(telling: Telling): Iterable<Telling> {
    const { proposition } = telling
    if (proposition === null) return []
    const { partName, placeId } = proposition
    if (partName === undefined) {
      if (placeId !== null) addTo(this.#places, placeId, telling)
      return []
    }
    addTo(this.#parts, groundId(partName), telling)
    return this.#tellersOf(groundId(partName))
  }

  remove(telling: Telling): Iterable<Telling> {
    const { proposition } = telling
    if (proposition === null) return []
    const { partName, placeId } = proposition
    if (partName === undefined) {
      if (placeId !== null) removeFrom(this.#places, placeId, telling)
      return []
    }
    removeFrom(this.#parts, groundId(partName), telling)
    return this.#tellersOf(groundId(partName))
  }

  /** A telling of the ground where others have it; null where its own words tell that, and where nobody does. */
  settle(telling: Telling): Telling | null {
    const { proposition, isPlaced } = telling
    // A place that is only in focus is the place itself; a part is of the town that its words name; what is done in a quarter is not done all over the town.
    if (proposition === null || isPlaced === (proposition.partName !== undefined)) return null
    if (proposition.partName === undefined && !isParted(proposition)) return null
    const own = proposition.partName === undefined ? proposition.placeId : groundId(proposition.partName)
    const ground = own === null ? null : this.#groundOf(telling, this.#parts.get(own) ?? [])
    if (ground === null) return null
    const { placeId, partName } = ground
    if (placeId === proposition.placeId && partName === proposition.partName) return telling
    return {
      ...telling,
      proposition: { ...proposition, placeId, partName, part: proposition.part ?? ground.part },
      read: { rule: 'others tell where it lies', sureness: 'LIKELY' },
    }
  }

  #tellersOf(ground: EntityId): readonly Telling[] {
    return [...(this.#parts.get(ground) ?? []), ...(this.#places.get(ground) ?? [])]
  }

  #groundOf(telling: Telling, tellers: Iterable<Telling>): Ground | null {
    const named = this.#placesOf(telling.articleId)
    const votes = new Map<string, { readonly ground: Ground; votes: number }>()
    let looked = 0
    for (const other of tellers) {
      if (++looked > LOOKED_AT) break
      const { placeId = null, part = null, partName } = other.proposition ?? {}
      if (placeId === null || part === null || partName === undefined || !this.#isNear(other, telling, named)) continue
      const vote = votes.get(placeId) ?? { ground: { placeId, part, partName }, votes: 0 }
      vote.votes += other.isPlaced ? NAMED : 1
      votes.set(placeId, vote)
    }
    const [most] = [...votes.values()].sort((a, b) => b.votes - a.votes || (a.ground.placeId < b.ground.placeId ? -1 : 1))
    return most?.ground ?? null
  }

  #isNear(other: Telling, { articleId, speakerId }: Telling, named: readonly EntityId[]): boolean {
    if (other.articleId === articleId || (speakerId !== null && other.speakerId === speakerId)) return true
    return this.#placesOf(other.articleId).some((place) => named.includes(place))
  }
}

/** Votes of one whose own words name the town, beside 1 for one that follows its article; other words of one statement may name another. */
const NAMED = 2
const LOOKED_AT = 100

function groundId(name: string): EntityId {
  return entityIdOf(`place/${foldName(name)}`)
}
