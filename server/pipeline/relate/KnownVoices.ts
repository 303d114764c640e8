import type { Telling } from '../../domain/Claim.ts'
import type { EntityId } from '../../domain/ids.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'

/**
 * The sides of speakers whom one article calls by their name and title alone, and another by whom they speak for. Where those who tell it tell two, nobody knows; so it is all one which
 * article came first.
 */
export class KnownVoices {
  /** Who told a side, by speaker and side. */
  readonly #told = new Map<EntityId, Map<string, Set<Telling>>>()
  readonly #untold = new Map<EntityId, Set<Telling>>()

  /** Takes a typed telling in; gives those that may now be of another side. */
  add(telling: Telling): Iterable<Telling> {
    const { speakerId, speakerSide } = telling
    if (speakerId === null) return []
    if (speakerSide === null) {
      addTo(this.#untold, speakerId, telling)
      return []
    }
    const sides = this.#told.get(speakerId) ?? new Map<string, Set<Telling>>()
    this.#told.set(speakerId, sides)
    const isNew = !sides.has(speakerSide)
    addTo(sides, speakerSide, telling)
    return isNew ? this.#waiting(speakerId) : []
  }

  remove(telling: Telling): Iterable<Telling> {
    const { speakerId, speakerSide } = telling
    if (speakerId === null) return []
    if (speakerSide === null) {
      removeFrom(this.#untold, speakerId, telling)
      return []
    }
    const sides = this.#told.get(speakerId)
    return sides !== undefined && removeFrom(sides, speakerSide, telling) ? this.#waiting(speakerId) : []
  }

  /** A telling with its speaker's side, and with it as its own where that is whose it is; itself where it tells the side, and where nobody does. */
  settle(telling: Telling): Telling {
    const { speakerId, speakerSide, proposition, isSpeakersOwn } = telling
    if (speakerId === null || speakerSide !== null) return telling
    const [only, second] = this.#told.get(speakerId)?.keys() ?? []
    if (only === undefined || second !== undefined) return telling
    const isOwn = isSpeakersOwn === true && proposition !== null && proposition.side === null
    return { ...telling, speakerSide: only, ...(isOwn ? { proposition: { ...proposition, side: only } } : {}) }
  }

  #waiting(speaker: EntityId): Iterable<Telling> {
    return this.#untold.get(speaker) ?? []
  }
}
