import { type Doubt, doubtOf } from '../../domain/doubtOf.ts'
import type { Entity } from '../../domain/Entity.ts'
import type { EntityId } from '../../domain/ids.ts'
import { addTo, removeFrom } from '../../domain/setsByKey.ts'
import { looseSpellingOf } from '../../domain/spellingOf.ts'

/** Two entities that may be one, and why. */
export interface Lookalike {
  readonly entityId: EntityId
  readonly doubt: Doubt
}

/**
 * Entities by what of their names is common to all spellings, so that those that may be one are found without comparing all pairs: by the spelling of the last
 * word, and by initials.
 */
export class LookalikeIndex {
  readonly #entities = new Map<EntityId, Entity>()
  readonly #blocks = new Map<string, Set<EntityId>>()
  readonly #areApart: (one: EntityId, other: EntityId) => boolean

  /** `areApart` tells of two whether a person has judged that they are not the same. */
  constructor(areApart: (one: EntityId, other: EntityId) => boolean = () => false) {
    this.#areApart = areApart
  }

  put(entity: Entity): void {
    this.remove(entity.id)
    this.#entities.set(entity.id, entity)
    for (const block of blocksOf(entity)) addTo(this.#blocks, block, entity.id)
  }

  remove(id: EntityId): void {
    const entity = this.#entities.get(id)
    if (entity === undefined) return
    this.#entities.delete(id)
    for (const block of blocksOf(entity)) removeFrom(this.#blocks, block, id)
  }

  /** What may be the same as an entity, by id. */
  of(id: EntityId): readonly Lookalike[] {
    const entity = this.#entities.get(id)
    if (entity === undefined) return []
    const candidates = new Set(blocksOf(entity).flatMap((block) => [...(this.#blocks.get(block) ?? [])]))
    candidates.delete(id)
    return [...candidates].sort().flatMap((other) => {
      const candidate = this.#entities.get(other)
      const doubt = candidate === undefined ? null : doubtOf(entity, candidate)
      return doubt === null || this.#areApart(id, other) ? [] : [{ entityId: other, doubt }]
    })
  }

  /** Every doubtful pair once, the smaller id first. */
  *pairs(): Generator<readonly [EntityId, Lookalike]> {
    for (const id of [...this.#entities.keys()].sort()) {
      for (const lookalike of this.of(id)) if (lookalike.entityId > id) yield [id, lookalike]
    }
  }
}

/** Where an entity is looked for: with those that share its kind and the first letters of its last word, or its first word, or its initials. */
function blocksOf({ kind, name }: Entity): string[] {
  const words = looseSpellingOf(name).split(' ')
  const capitals = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word))
  const initials = capitals.length > 2 ? capitals.map((word) => word[0]).join('') : /^\p{Lu}{3,}$/u.test(name) ? name : null
  const last = words.at(-1) ?? ''
  return [
    `${kind} last ${last.slice(0, 4)}`,
    ...(words.length > 1 ? [`${kind} first ${words[0]} ${words.length}`] : []),
    ...(initials === null ? [] : [`${kind} initials ${initials}`]),
  ]
}
