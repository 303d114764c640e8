import type { Telling } from '../../domain/Claim.ts'
import type { ArticleId, EntityId } from '../../domain/ids.ts'
import { KnownVoices } from './KnownVoices.ts'
import { PlaceAnchors } from './PlaceAnchors.ts'

/** What other articles tell of a typed telling that its own leaves open: where it is, and on whose side its speaker stands. */
export class ByOthers {
  readonly #anchors: PlaceAnchors
  readonly #voices = new KnownVoices()

  /** By the places that an article names. */
  constructor(placesOf: (article: ArticleId) => readonly EntityId[]) {
    this.#anchors = new PlaceAnchors(placesOf)
  }

  /** Takes a telling in; gives those that may now be settled otherwise. */
  add(telling: Telling): Iterable<Telling> {
    return telling.proposition === null ? [] : [...this.#anchors.add(telling), ...this.#voices.add(telling)]
  }

  remove(telling: Telling): Iterable<Telling> {
    return telling.proposition === null ? [] : [...this.#anchors.remove(telling), ...this.#voices.remove(telling)]
  }

  settle(telling: Telling): Telling {
    return this.#voices.settle(this.#anchors.settle(telling))
  }
}
