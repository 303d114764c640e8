import type { EntityId } from '../../domain/ids.ts'
import type { EntityOutline } from '../../domain/Store.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'

type Place = Pick<EntityOutline, 'id' | 'key' | 'parentKey'>

/** Which places lie in which: neighbourhood, city, district, region, country, as far as they are known. */
export class PlaceTree {
  readonly #ids = new Map<string, EntityId>()
  readonly #keys = new Map<EntityId, string>()
  readonly #children = new Map<string, Set<string>>()
  readonly #parents = new Map<string, string>()

  /** Takes places in; one that is known is put where it lies now. */
  add(places: readonly Place[]): void {
    for (const { id, key, parentKey } of places) {
      this.#ids.set(key, id)
      this.#keys.set(id, key)
      const before = this.#parents.get(key)
      if (before !== undefined && before !== parentKey) removeFrom(this.#children, before, key)
      if (parentKey === null) continue
      this.#parents.set(key, parentKey)
      addTo(this.#children, parentKey, key)
    }
  }

  /** Whether one place lies in another that is no country, as far as it is known. */
  liesIn(inner: EntityId, outer: EntityId): boolean {
    const key = this.#keys.get(outer)
    if (key === undefined || key.startsWith('place/country/')) return false
    let parent = this.#parents.get(this.#keys.get(inner) ?? '')
    for (let level = 0; parent !== undefined && level < LEVELS; level++) {
      if (parent === key) return true
      parent = this.#parents.get(parent)
    }
    return false
  }

  /** The place, then every known place in it. */
  within(id: EntityId): readonly EntityId[] {
    const found = new Set<string>()
    const root = this.#keys.get(id)
    if (root === undefined) return [id]
    found.add(root)
    for (const key of found) for (const child of this.#children.get(key) ?? []) found.add(child)
    return [...found].flatMap((key) => this.#ids.get(key) ?? [])
  }
}

/** From a neighbourhood to its country there are fewer. */
const LEVELS = 8
