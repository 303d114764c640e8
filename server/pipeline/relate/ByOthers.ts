import type { Telling } from '../../domain/Claim.ts'
import { KnownVoices } from './KnownVoices.ts'
import { PlaceAnchors, type PlacesKnown } from './PlaceAnchors.ts'

/** What other articles tell of a typed telling that its own leaves open: where it is, and on whose side its speaker stands. */
export class ByOthers {
  readonly #anchors: PlaceAnchors
  readonly #voices = new KnownVoices()

  constructor(places: PlacesKnown) {
    this.#anchors = new PlaceAnchors(places)
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
